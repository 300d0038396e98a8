import { describe, expect, test } from 'vitest'
import { draftNetwork } from './network-fixture'
import { chainRoute } from './route-chain'

const legsById = new Map(draftNetwork().legs.map((leg) => [leg.id, leg]))

describe('chainRoute', () => {
  test('finds the direction of each leg', () => {
    const chain = chainRoute(
      { from: 'east', to: 'far-port', legs: ['to-line', 'from-line', 'steppe', 'sea'] },
      legsById,
    )
    expect(chain.ok && chain.legs.map(({ leg, reversed }) => [leg.id, reversed])).toEqual([
      ['to-line', false],
      ['from-line', true],
      ['steppe', false],
      ['sea', false],
    ])
  })

  test('the way back turns every leg round', () => {
    const chain = chainRoute({ from: 'line', to: 'east', legs: ['to-line'] }, legsById)
    expect(chain.ok && chain.legs.map(({ reversed }) => reversed)).toEqual([true])
  })

  test.each([
    {
      name: 'the first leg starts elsewhere',
      from: 'east',
      to: 'far-port',
      legs: ['steppe'],
      brokenAt: 0,
      at: 'east',
    },
    {
      name: 'a leg is left out',
      from: 'east',
      to: 'near-port',
      legs: ['to-line', 'steppe'],
      brokenAt: 1,
      at: 'line',
    },
    { name: 'a leg is unknown', from: 'east', to: 'line', legs: ['nowhere'], brokenAt: 0, at: 'east' },
    {
      name: 'the last leg ends elsewhere',
      from: 'east',
      to: 'west',
      legs: ['to-line'],
      brokenAt: 1,
      at: 'line',
    },
    {
      name: 'a leg is gone over back',
      from: 'east',
      to: 'line',
      legs: ['to-line', 'to-line'],
      brokenAt: 2,
      at: 'east',
    },
    { name: 'there are no legs', from: 'east', to: 'line', legs: [], brokenAt: 0, at: 'east' },
  ])('is broken where $name', ({ from, to, legs, brokenAt, at }) => {
    expect(chainRoute({ from, to, legs }, legsById)).toEqual({ ok: false, brokenAt, at })
  })
})
