import { expect, test } from 'vitest'
import type { FigureRef } from './app-store'
import { figureKey, readFigureKey } from './figure-key'

const FIGURES: readonly FigureRef[] = [
  { kind: 'observation', id: 'xian-capacity' },
  { kind: 'utilisation', terminal: 'xian', year: 2024 },
  { kind: 'intensity', terminal: 'xian' },
  { kind: 'route-distance', route: 'xian-khorgos' },
  { kind: 'way-km', way: 'xian-port:a,b-c' },
  { kind: 'way-days', way: 'xian-port:a' },
  { kind: 'way-emissions', way: 'xian-port:a' },
]

test.each(FIGURES)('%j is read from its word as it was', (figure) => {
  expect(readFigureKey(figureKey(figure))).toEqual(figure)
})

test.each(['', 'observation', 'observation:', 'other:x', ':x'])('%j is the word of no figure', (key) => {
  expect(readFigureKey(key)).toBeUndefined()
})
