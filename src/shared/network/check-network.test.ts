import { describe, expect, test } from 'vitest'
import { checkNetwork } from './check-network'
import { networkSchema } from './network'
import { type DraftNetwork, draftNetwork, withChange } from './network-fixture'

interface Case {
  readonly name: string
  readonly change: (network: DraftNetwork) => Partial<DraftNetwork>
  readonly problems: readonly (readonly [code: string, file: string, path: string, seen: string])[]
}

const CASES: readonly Case[] = [
  {
    name: 'an id given twice',
    change: (n) => ({ sources: [...n.sources, ...n.sources] }),
    problems: [['id-duplicate', 'sources.json', '[1].id', 'page']],
  },
  {
    name: 'a terminal at an unknown place',
    change: (n) => ({ terminals: withChange(n.terminals, 0, { place: 'gone' }) }),
    problems: [['id-unknown', 'terminals.json', '[0].place', 'gone']],
  },
  {
    name: 'an operator from an unknown source',
    change: (n) => ({
      terminals: withChange(n.terminals, 0, { operator: { name: 'x', sources: ['gone'] } }),
    }),
    problems: [['id-unknown', 'terminals.json', '[0].operator.sources[0]', 'gone']],
  },
  {
    name: 'a summary from an unknown source',
    change: (n) => ({ terminals: withChange(n.terminals, 0, { summarySources: ['page', 'gone'] }) }),
    problems: [['id-unknown', 'terminals.json', '[0].summarySources[1]', 'gone']],
  },
  {
    name: 'an event from an unknown source',
    change: (n) => ({
      institutions: withChange(n.institutions, 0, { events: [{ status: 'planned', sources: ['gone'] }] }),
    }),
    problems: [['id-unknown', 'institutions.json', '[0].events[0].sources[0]', 'gone']],
  },
  {
    name: 'a crossing at an unknown place',
    change: (n) => ({ crossings: withChange(n.crossings, 0, { places: ['west', 'gone'] }) }),
    problems: [['id-unknown', 'crossings.json', '[0].places[1]', 'gone']],
  },
  {
    name: 'a leg event from an unknown source',
    change: (n) => ({ legs: withChange(n.legs, 2, { events: [{ status: 'planned', sources: ['gone'] }] }) }),
    problems: [['id-unknown', 'legs.json', '[2].events[0].sources[0]', 'gone']],
  },
  {
    name: 'an unknown leg in a route, reported once',
    change: (n) => ({ routes: withChange(n.routes, 0, { legs: ['to-line', 'gone'] }) }),
    problems: [['id-unknown', 'routes.json', '[0].legs[1]', 'gone']],
  },
  {
    name: 'a figure about an unknown subject',
    change: (n) => ({ observations: withChange(n.observations, 0, { subject: 'route:gone' }) }),
    problems: [['id-unknown', 'observations.json', '[0].subject', 'gone']],
  },
  {
    name: 'a figure about an id of another kind',
    change: (n) => ({ observations: withChange(n.observations, 0, { subject: 'crossing:yard' }) }),
    problems: [['id-unknown', 'observations.json', '[0].subject', 'yard']],
  },
  {
    name: 'an unknown originator of a figure',
    change: (n) => ({ observations: withChange(n.observations, 0, { originator: 'gone' }) }),
    problems: [['id-unknown', 'observations.json', '[0].originator', 'gone']],
  },
  {
    name: 'an unknown originator of a source',
    change: (n) => ({ sources: withChange(n.sources, 0, { originator: 'gone' }) }),
    problems: [['id-unknown', 'sources.json', '[0].originator', 'gone']],
  },
  {
    name: 'an unknown input of a derivation',
    change: (n) => ({
      observations: withChange(n.observations, 2, {
        derivation: { formula: 'sum', inputs: ['first', 'gone'], decimals: 0 },
      }),
    }),
    problems: [['id-unknown', 'observations.json', '[2].derivation.inputs[1]', 'gone']],
  },
  {
    name: 'an unknown predecessor',
    change: (n) => ({ observations: withChange(n.observations, 1, { supersedes: 'gone' }) }),
    problems: [['id-unknown', 'observations.json', '[1].supersedes', 'gone']],
  },
  {
    name: 'a figure worked out from itself',
    change: (n) => ({
      observations: withChange(n.observations, 2, {
        derivation: { formula: 'sum', inputs: ['first', 'both'], decimals: 0 },
      }),
    }),
    problems: [['derivation-cyclic', 'observations.json', '[2].derivation.inputs', 'both']],
  },
  {
    name: 'two figures that replace each other',
    change: (n) => ({ observations: withChange(n.observations, 0, { supersedes: 'second' }) }),
    problems: [
      ['derivation-cyclic', 'observations.json', '[0].supersedes', 'first'],
      ['derivation-cyclic', 'observations.json', '[1].supersedes', 'second'],
    ],
  },
  {
    name: 'a leg that leads nowhere',
    change: (n) => ({
      legs: [...n.legs, { ...(n.legs[2] as DraftNetwork['legs'][number]), id: 'loop', to: 'west' }],
    }),
    problems: [['rule-broken', 'legs.json', '[4].to', 'west']],
  },
  {
    name: 'a leg that ends in another country',
    change: (n) => ({ legs: withChange(n.legs, 2, { country: 'UZ' }) }),
    problems: [
      ['rule-broken', 'legs.json', '[2].from', 'west (KZ)'],
      ['rule-broken', 'legs.json', '[2].to', 'near-port (KZ)'],
    ],
  },
  {
    name: 'a leg to a place without a position',
    change: (n) => ({
      legs: [...n.legs, { ...(n.legs[0] as DraftNetwork['legs'][number]), id: 'blind', to: 'county' }],
    }),
    problems: [['position-missing', 'legs.json', '[4].to', 'county']],
  },
  {
    name: 'a border point with one country only',
    change: (n) => ({
      legs: withChange(n.legs, 1, { to: 'near-port' }),
      routes: withChange(n.routes, 0, { from: 'west', legs: ['steppe', 'sea'] }),
    }),
    problems: [['rule-broken', 'places.json', '[1]', 'line: CN']],
  },
  {
    name: 'a region with a dot on the map',
    change: (n) => ({
      places: withChange(n.places, 5, {
        position: { lon: 112, lat: 35, source: 'test', precision: 'derived' },
      }),
    }),
    problems: [['rule-broken', 'places.json', '[5].position', 'county']],
  },
  {
    name: 'a gauge that changes on the border line',
    change: (n) => ({ legs: withChange(n.legs, 1, { gauge: 1520 }) }),
    problems: [['route-broken', 'routes.json', '[0].legs[1]', 'from-line']],
  },
  {
    name: 'a route with a gap',
    change: (n) => ({ routes: withChange(n.routes, 0, { legs: ['to-line', 'steppe', 'sea'] }) }),
    problems: [['route-broken', 'routes.json', '[0].legs[1]', 'steppe']],
  },
  {
    name: 'a route that stops short',
    change: (n) => ({ routes: withChange(n.routes, 0, { legs: ['to-line'] }) }),
    problems: [['route-broken', 'routes.json', '[0].to', 'far-port']],
  },
  {
    name: 'a terminal at a place without a position',
    change: (n) => ({ terminals: withChange(n.terminals, 0, { place: 'county' }) }),
    problems: [['position-missing', 'terminals.json', '[0].place', 'county']],
  },
  {
    name: 'a place whose two numbers changed seats',
    change: (n) => ({
      places: withChange(n.places, 2, {
        position: { lon: 45, lat: 82, source: 'test', precision: 'derived' },
      }),
    }),
    problems: [['position-swapped', 'places.json', '[2].position', 'lon 45, lat 82']],
  },
  {
    name: 'a place in another part of the world',
    change: (n) => ({
      places: withChange(n.places, 2, { position: { lon: 0, lat: 0, source: 'test', precision: 'derived' } }),
    }),
    problems: [['position-abroad', 'places.json', '[2].position', 'lon 0, lat 0']],
  },
  {
    name: 'a figure towards a country that is about no crossing',
    change: (n) => ({ observations: withChange(n.observations, 0, { towards: 'KZ' }) }),
    problems: [['rule-broken', 'observations.json', '[0].towards', 'terminal:yard: KZ']],
  },
  {
    name: 'a figure towards a country on neither side of its crossing',
    change: (n) => ({
      observations: withChange(n.observations, 0, { subject: 'crossing:pass', towards: 'UZ' }),
    }),
    problems: [['rule-broken', 'observations.json', '[0].towards', 'crossing:pass: UZ']],
  },
  {
    name: 'an institution on a border point',
    change: (n) => ({ institutions: withChange(n.institutions, 0, { place: 'line' }) }),
    problems: [['rule-broken', 'institutions.json', '[0].place', 'line']],
  },
]

describe('checkNetwork', () => {
  test('the draft is right in shape and in itself', () => {
    expect(networkSchema.safeParse(draftNetwork()).error).toBeUndefined()
    expect(checkNetwork(draftNetwork())).toEqual([])
  })

  test.each(CASES)('P11: finds $name', ({ change, problems }) => {
    const draft = draftNetwork()
    const found = checkNetwork({ ...draft, ...change(draft) })
    expect(found.map(({ code, file, path, seen }) => [code, file, path, seen])).toEqual(problems)
  })

  test('a chain of a hundred thousand derivations neither overflows nor takes long', () => {
    const draft = draftNetwork()
    const [model] = draft.observations.slice(2)
    const [first] = draft.observations
    if (!first) throw new Error('the draft has a first figure')
    if (!model) throw new Error('the draft has a derived figure')
    const chain = Array.from({ length: 100_000 }, (_, index) => ({
      ...model,
      id: `d-${index}`,
      value: first.value,
      derivation: {
        formula: 'sum' as const,
        inputs: [index === 0 ? 'first' : `d-${index - 1}`],
        decimals: 0,
      },
    }))
    expect(checkNetwork({ ...draft, observations: [...draft.observations, ...chain] })).toEqual([])
  })
})
