import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { recompute } from '../../shared/network/derivation'
import { endsOf } from '../../shared/network/figure'
import { LANGUAGES } from '../../shared/network/language'
import type { Network } from '../../shared/network/network'
import { createNetworkIndex, type NetworkIndex } from '../../shared/network/network-index'
import { chainRoute } from '../../shared/network/route-chain'
import { createSearch } from '../../shared/network/search'
import { utilisationYears } from '../../shared/network/terminal-figures'
import { loadNetwork } from './load-network'

const FOLDER = join(__dirname, '..', '..', '..', 'resources', 'network')

interface LedgerEntry {
  readonly to?: readonly string[]
  readonly leftOut?: string
}

interface SeedRow {
  readonly row: string
  readonly ref: string
  readonly status?: string
  readonly date?: string
}

function table<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, `${name}.json`), 'utf8')) as T
}

let network: Network
let index: NetworkIndex

beforeAll(async () => {
  const loaded = await loadNetwork(FOLDER)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 5), null, 2))
  network = loaded.value
  index = createNetworkIndex(network)
})

/** What a reference of a ledger points at; `undefined` where nothing is there. */
function resolve(ref: string): { readonly sources: readonly string[] } | undefined {
  const [head = '', part] = ref.split('#')
  const [kind, id = ''] = head.split(':')
  const eventSources = (events: readonly { readonly sources: readonly string[] }[]) =>
    events.flatMap((e) => e.sources)
  if (kind === 'obs') return index.observations.get(id)
  if (kind === 'theme') return index.themes.has(id) ? { sources: [] } : undefined
  if (kind === 'leg') return index.legs.get(id)
  if (kind === 'route') return index.routes.get(id)
  if (kind === 'institution') {
    const institution = index.institutions.get(id)
    return institution && { sources: eventSources(institution.events) }
  }
  const stood = kind === 'terminal' ? index.terminals.get(id) : index.crossings.get(id)
  if (!stood) return undefined
  const operator = 'operator' in stood && stood.operator ? stood.operator.sources : []
  if (part === 'events') return { sources: eventSources(stood.events) }
  if (part === 'operator') return { sources: operator }
  return { sources: [...stood.summarySources, ...operator, ...(part ? [] : eventSources(stood.events))] }
}

describe('the facts that the data is authored from', () => {
  const ledger = table<Record<string, LedgerEntry>>('fact-ledger')
  const ids = Array.from({ length: 199 }, (_, i) => `F${String(i + 1).padStart(3, '0')}`)

  test('each of F001–F199 is used or left out with a reason, and nothing else is listed', () => {
    expect(Object.keys(ledger).sort()).toEqual(ids)
    const silent = ids.filter((id) => !ledger[id]?.to?.length && !ledger[id]?.leftOut)
    expect(silent).toEqual([])
  })

  test('everything that the ledgers point at exists', () => {
    const entries = { ...ledger, ...table<Record<string, LedgerEntry>>('leg-ledger') }
    const dangling = Object.entries(entries).flatMap(([id, { to = [] }]) =>
      to.filter((ref) => resolve(ref) === undefined).map((ref) => `${id} → ${ref}`),
    )
    expect(dangling).toEqual([])
  })

  test('every row of the seed article is there, with the seed among its sources', () => {
    const rows = table<SeedRow[]>('shipped-seed')
    expect(rows.length).toBeGreaterThanOrEqual(22)
    const missing = rows.filter((row) => !seedStands(row)).map((row) => row.row)
    expect(missing).toEqual([])
  })

  function seedStands({ ref, status, date }: SeedRow): boolean {
    if (status === undefined) return resolve(ref)?.sources.includes('seed') ?? false
    const [kind, id = ''] = (ref.split('#')[0] ?? '').split(':')
    const stood = kind === 'institution' ? index.institutions.get(id) : index.terminals.get(id)
    return (stood?.events ?? []).some(
      (event) =>
        event.status === status &&
        event.sources.includes('seed') &&
        (date === undefined || event.date?.startsWith(date) === true),
    )
  }
})

test('every derived figure follows from its inputs', () => {
  const derived = network.observations.filter((o) => o.derivation && o.derivation.formula !== 'estimate')
  expect(derived.length).toBeGreaterThan(20)
  const again = derived.map((o) => [o.id, recompute(o, index.observations)])
  expect(again).toEqual(derived.map((o) => [o.id, o.value]))
})

test('the Xi’an–Tacheng length is the one estimate: a range with its assumption named', () => {
  const estimates = network.observations.filter((o) => o.derivation?.formula === 'estimate')
  expect(estimates.map((o) => o.id)).toEqual(['xian-tacheng-km'])
  expect(estimates[0]?.value).toEqual([3130, 3460])
  expect(estimates[0]?.note ?? estimates[0]?.scope).toBeDefined()
})

describe('legs and routes', () => {
  test('the network in service is one component', () => {
    const parent = new Map<string, string>()
    const root = (id: string): string => {
      const up = parent.get(id)
      return up === undefined || up === id ? id : root(up)
    }
    for (const leg of network.legs.filter((l) => l.status === 'in-service')) {
      for (const end of [leg.from, leg.to]) if (!parent.has(end)) parent.set(end, end)
      parent.set(root(leg.from), root(leg.to))
    }
    expect(parent.size).toBeGreaterThan(100)
    expect(new Set([...parent.keys()].map(root)).size).toBe(1)
  })

  test('no leg is a shortcut over two others in the same country and gauge', () => {
    const next = new Map<string, Set<string>>()
    const key = (place: string, country = '', gauge = 0) => `${place}|${country}|${gauge}`
    for (const { from, to, country, gauge, mode } of network.legs) {
      if (mode !== 'rail') continue
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        next.set(key(a, country, gauge), (next.get(key(a, country, gauge)) ?? new Set()).add(b))
      }
    }
    const shortcuts = network.legs
      .filter((leg) => leg.mode === 'rail')
      .filter(({ from, to, country, gauge }) =>
        [...(next.get(key(from, country, gauge)) ?? [])].some(
          (middle) => middle !== to && next.get(key(middle, country, gauge))?.has(to),
        ),
      )
    expect(shortcuts.map((leg) => leg.id)).toEqual([])
  })

  test('every leg has a length, and none is shorter than its great circle', () => {
    const lengths = network.legs.map((leg) => index.legDistances.get(leg.id))
    expect(lengths.filter((length) => length === undefined)).toEqual([])
    expect(Math.min(...lengths.map((length) => length?.ratio ?? 0))).toBeGreaterThanOrEqual(1)
  })

  test.each([
    ['xian-khorgos', 'khorgos-cn'],
    ['xian-alashankou', 'alashankou'],
    ['xian-tacheng', 'tacheng'],
  ])('link %s leaves the Xi’an terminal and reaches %s on standard gauge', (id, end) => {
    const route = index.routes.get(id)
    const chain = route && chainRoute(route, index.legs)
    expect(route?.from).toBe('xian-port')
    expect(route?.legs.map((leg) => index.legs.get(leg)?.gauge)).toEqual(route?.legs.map(() => 1435))
    expect(
      chain?.ok &&
        route?.legs.some((leg) => [index.legs.get(leg)?.from, index.legs.get(leg)?.to].includes(end)),
    ).toBe(true)
  })

  test('beyond Tacheng there is a road, and rail only under construction or planned', () => {
    const beyond = network.legs.filter(
      (leg) => [leg.from, leg.to].includes('tacheng') && leg.country === 'CN',
    )
    const across = network.legs.filter((leg) => /bakhty|baketu/.test(leg.id))
    expect(beyond.length).toBeGreaterThan(0)
    expect(across.some((leg) => leg.mode === 'road' && leg.status === 'in-service')).toBe(true)
    expect(across.filter((leg) => leg.mode === 'rail' && leg.status === 'in-service')).toEqual([])
    expect(across.some((leg) => leg.mode === 'rail' && leg.status === 'under-construction')).toBe(true)
  })
})

describe('capacities that are none', () => {
  test.each([
    ['khorgos-gateway', 540_000],
    ['alat', 100_000],
    ['xian', 5_400_000],
    ['aktau', 240_000],
  ])('%s never shows %i as its capacity', (id, value) => {
    const figures = index.headline(`terminal:${id}`, 'capacity').flatMap((o) => endsOf(o))
    expect(figures).not.toContain(value)
  })

  test('a minister’s sum for four terminals is no terminal’s figure', () => {
    const sums = network.observations.filter((o) => endsOf(o).includes(1_200_000))
    expect(sums.length).toBeGreaterThan(0)
    expect(sums.filter((o) => !o.subject.startsWith('theme:'))).toEqual([])
  })

  test('Dostyk has no utilisation: its capacity changed within the period', () => {
    const refused = utilisationYears(index, 'dostyk-transterminal')
    expect(refused.every((row) => !row.utilisation.ok)).toBe(true)
  })
})

describe('what running times and emissions of routes rest on', () => {
  const usable = (measure: string, use: string) =>
    network.observations.filter((o) => o.measure === measure && o.notFor?.use !== use).map((o) => o.id)

  test('waits at crossings are known out of China only, and say so by country', () => {
    const waits = network.observations.filter(
      (o) => o.measure === 'dwell' && o.subject.startsWith('crossing:'),
    )
    expect(waits.map((o) => [o.subject, o.towards, o.value])).toEqual([
      ['crossing:altynkol-khorgos', 'KZ', 34.8],
      ['crossing:dostyk-alashankou', 'KZ', 30.5],
    ])
  })

  test('speed with delay, and speeds of one country, are kept out of running times', () => {
    expect(usable('speed', 'running-time')).toEqual([
      'carec-rail-speed-without-delay-2022',
      'altynkol-aktau-speed',
      'transit-1520-speed',
      'corridor-running-speed',
    ])
  })

  test('one emission factor is used, well-to-wheel and in CO₂e', () => {
    const factors = network.observations.filter(
      (o) => o.measure === 'emission-factor' && o.notFor?.use !== 'emissions',
    )
    expect(factors.map((o) => [o.id, o.value, o.unit])).toEqual([
      ['rail-emission-factor-europe', 17, 'g CO₂e/t·km'],
    ])
    expect(factors[0]?.scope?.en).toContain('Well-to-wheel')
  })

  test('no other party’s emissions of a TEU pass for ours, and none is averaged with another', () => {
    const perTeu = network.observations.filter((o) => o.unit === 'kg CO₂/TEU')
    expect(perTeu.map((o) => o.value)).toEqual([66.8, 66.7, 3000, 2580])
    expect(perTeu.filter((o) => o.notFor?.use !== 'emissions')).toEqual([])
    expect(perTeu.map((o) => index.groupOf(o.id)?.observations.length)).toEqual([1, 1, 1, 1])
  })
})

test('Xi’an shows 66,500 before 133,000 and 6.7 ha before 8, as disputes', () => {
  const capacity = index.headline('terminal:xian', 'capacity', 'TEU/yr')
  const area = index.headline('terminal:xian', 'area')
  expect(capacity.map((o) => o.value)).toEqual([66_500, 133_000])
  expect(area.map((o) => o.value)).toEqual([6.7, 8])
  expect(capacity.concat(area).every((o) => index.groupOf(o.id)?.disputed)).toBe(true)
})

test('offices known by province have no point', () => {
  const regions = network.places.filter((place) => place.kind === 'region')
  expect(regions.map((place) => place.id).sort()).toEqual(['hubei', 'shandong', 'sichuan'])
  expect(regions.filter((place) => place.position)).toEqual([])
})

test('Kazakh and Chinese counts never share a group', () => {
  for (const group of index.groups) expect(new Set(group.observations.map((o) => o.series)).size).toBe(1)
})

test('every place, terminal, crossing, route and institution has a name in each language', () => {
  const { places, terminals, crossings, routes, institutions } = network
  for (const { id, names } of [...places, ...terminals, ...crossings, ...routes, ...institutions]) {
    for (const language of LANGUAGES) expect(names[language].trim(), `${id} in ${language}`).not.toBe('')
  }
})

test.each(['Хоргос', 'Қорғас', '霍尔果斯', 'Khorgos', 'Horgos', 'Qorgas'])(
  'search finds Khorgos as %s',
  (spelling) => {
    const hits = createSearch(network)(spelling)
    expect(hits.map((hit) => hit.id)).toContain('khorgos-cn')
    expect(hits.map((hit) => hit.id)).toContain('altynkol-khorgos')
  },
)

test.each([
  ['Chuguchak', 'tacheng'],
  ['Druzhba', 'dostyk'],
  ['Сиан', 'xian'],
])('search finds %s', (spelling, id) => {
  expect(createSearch(network)(spelling).map((hit) => hit.id)).toContain(id)
})
