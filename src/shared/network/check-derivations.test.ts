import { expect, test } from 'vitest'
import { wrongDerivations } from './check-derivations'
import type { Network } from './network'
import { anObservation, aThroughput } from './observation-builder'

function networkOf(sum: number): Network {
  const observations = [
    aThroughput({ id: 'a', value: 600 }),
    aThroughput({ id: 'b', value: 60 }),
    anObservation({
      id: 'total',
      value: sum,
      basis: 'derived',
      derivation: { formula: 'sum', inputs: ['a', 'b'], decimals: 0 },
    }),
  ]
  return {
    places: [],
    terminals: [],
    crossings: [],
    institutions: [],
    legs: [],
    routes: [],
    themes: [],
    originators: [],
    sources: [],
    observations,
  }
}

test('a figure that follows from its inputs is fine', () => {
  expect(wrongDerivations(networkOf(660))).toEqual([])
})

test('a figure that does not is named with what its inputs give', () => {
  expect(wrongDerivations(networkOf(661))).toEqual([
    {
      code: 'derivation-wrong',
      file: 'observations.json',
      path: '[2].value',
      seen: '661',
      expected: { code: 'derived-value', values: { value: '660', formula: 'sum' } },
    },
  ])
})
