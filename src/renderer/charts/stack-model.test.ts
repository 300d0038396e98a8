import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type StackPiece, stackLength, stackSpans } from './stack-model'

const pieces = fc.array(
  fc.record<StackPiece>({
    id: fc.string(),
    label: fc.string(),
    value: fc.integer({ min: 0, max: 10_000 }),
    colour: fc.constant<StackPiece['colour']>('--bar'),
    kind: fc.constantFrom('solid', 'soft', 'open'),
  }),
)

test('pieces lie end to end from 0, and all but what is open sum to the length', () => {
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 100 }), (list, openLength) => {
      const row = { id: 'row', label: 'row', total: '', pieces: list }
      const spans = stackSpans(row, openLength)
      let at = 0
      for (const { piece, start, end } of spans) {
        expect(start).toBe(at)
        expect(end - start).toBe(piece.kind === 'open' ? openLength : piece.value)
        at = end
      }
      const open = list.filter(({ kind }) => kind === 'open').length
      expect(stackLength(row)).toBe(at - open * openLength)
    }),
  )
})
