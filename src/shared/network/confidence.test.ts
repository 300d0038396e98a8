import { describe, expect, test } from 'vitest'
import { type ConfidenceBooks, confidenceOf } from './confidence'
import { anObservation } from './observation-builder'
import type { Source, SourceKind } from './source'

const NAMES = { en: 'x', kk: 'x', ru: 'x', zh: 'x', bg: 'x' }

function source(id: string, originator: string, mirror?: string): Source {
  return {
    id,
    publisher: id,
    originator,
    title: id,
    kind: 'press',
    accessed: '2026-11-22',
    ...(mirror === undefined ? {} : { mirror }),
  }
}

const KINDS: Record<string, SourceKind> = {
  ktz: 'operator',
  customs: 'official',
  kazinform: 'agency',
  daily: 'press',
  wiki: 'encyclopaedia',
}

const BOOKS: ConfidenceBooks = {
  originators: new Map(Object.entries(KINDS).map(([id, kind]) => [id, { id, kind, names: NAMES }])),
  sources: new Map(
    [
      ...Object.keys(KINDS).map((id) => source(id, id)),
      source('ktz-repost', 'ktz', 'mirror.example'),
      source('ktz-by-agency', 'ktz'),
    ].map((s) => [s.id, s]),
  ),
}

describe('confidenceOf', () => {
  test.each([
    ['operator', ['ktz'], 3],
    ['official', ['customs'], 3],
    ['agency', ['kazinform'], 2],
    ['press', ['daily'], 1],
    ['encyclopaedia', ['wiki'], 1],
    ['operator quoted by an agency', ['ktz-by-agency'], 3],
    ['read only in a repost', ['ktz-repost'], 2],
    ['a repost beside the first home', ['ktz-repost', 'ktz'], 3],
    ['two originators of one figure', ['ktz', 'customs'], 4],
    ['one originator twice', ['ktz', 'ktz-by-agency'], 3],
  ])('%s scores %s → %i', (_what, sources, score) => {
    expect(confidenceOf(anObservation({ sources }), [], BOOKS).score).toBe(score)
  })

  test('a derived figure loses a point', () => {
    const derived = anObservation({
      sources: ['ktz'],
      basis: 'derived',
      derivation: { formula: 'sum', inputs: ['a'], decimals: 0 },
    })
    expect(confidenceOf(derived, [], BOOKS).score).toBe(2)
  })

  test.each([
    ['5 % apart agrees', 63_175, 4],
    ['just over 5 % apart does not', 63_100, 3],
  ])('another originator: %s', (_what, value, score) => {
    const figure = anObservation({ sources: ['ktz'] })
    const peer = anObservation({ id: 'peer', sources: ['daily'], value })
    expect(confidenceOf(figure, [figure, peer], BOOKS).score).toBe(score)
  })

  test('the same originator elsewhere is no agreement', () => {
    const figure = anObservation({ sources: ['ktz'] })
    const peer = anObservation({ id: 'peer', sources: ['ktz-by-agency'] })
    expect(confidenceOf(figure, [figure, peer], BOOKS).score).toBe(3)
  })

  test('an originator named on the figure goes before the one of its source', () => {
    expect(confidenceOf(anObservation({ sources: ['ktz'], originator: 'kazinform' }), [], BOOKS).score).toBe(
      2,
    )
  })
})
