import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAlternatives } from './alternatives'
import { describeWay } from './describe-way'
import expected from './expected-routes.json'
import type { PathCourse } from './path-course'
import { railEmissions } from './rail-emissions'
import type { RouteFacts } from './route-facts'
import { routeFiguresOf } from './route-figures'
import { routeNetworkOf } from './route-network'
import type { RouteQuestion } from './route-question'
import { shippedIndex } from './shipped-fixture'
import { wayKey } from './way-key'

const index = shippedIndex()
const figures = routeFiguresOf(index)
const network = routeNetworkOf(index)

function waysFor(question: RouteQuestion): RouteFacts[] {
  const answer = findAlternatives(network, question)
  if (answer.kind === 'none') return []
  return answer.routes.flatMap(
    ({ legs }) => describeWay(index, figures, wayKey(question.from, legs), question.asOf) ?? [],
  )
}

function waysOf(id: string): RouteFacts[] {
  const entry = expected.find((question) => question.id === id)
  if (!entry) throw new Error(id)
  return waysFor(entry.question as RouteQuestion)
}

const all = expected.flatMap(({ id }) => waysOf(id).map((way, i) => [`${id} ${i + 1}`, way] as const))
const sum = (numbers: readonly number[]) => numbers.reduce((total, x) => total + x, 0)

describe('the parts of a way sum to its whole', () => {
  it.each(all)('%s', (_id, way) => {
    const { course } = way
    const lengths = (bands: PathCourse['tracks'] | PathCourse['countries']) =>
      sum(bands.map(({ startKm, endKm }) => endKm - startKm))
    for (const total of [
      sum(course.legs.map(({ distance }) => distance.km)),
      sum(way.kmByCountry.map(({ km }) => km)),
      way.kmByMethod.spread + way.kmByMethod.scaled,
      lengths(course.tracks),
      lengths(course.countries),
    ]) {
      expect(total).toBeCloseTo(course.km, 6)
    }
    expect(way.km.low).toBeLessThanOrEqual(course.km)
    expect(way.km.high).toBeGreaterThanOrEqual(course.km)
    if (way.emissions) {
      expect(sum(way.emissions.byLeg.map(({ kg }) => kg.low))).toBeCloseTo(way.emissions.kg.low, 6)
      expect(sum(way.emissions.byLeg.map(({ kg }) => kg.high))).toBeCloseTo(way.emissions.kg.high, 6)
    }
    if (way.days && way.days.open === 0) {
      expect(way.days.total.low).toBeCloseTo(way.days.running.low + way.days.dwell.low, 9)
      expect(way.days.total.high).toBeCloseTo(way.days.running.high + way.days.dwell.high, 9)
    }
    expect(way.gaugeChanges + way.railShipChanges).toBe(course.changes.length)
    expect(new Set(course.halts.flatMap(({ changes }) => changes)).size).toBe(course.changes.length)
    expect(sum(course.halts.map(({ changes }) => changes.length))).toBe(course.changes.length)
  })
})

describe('the interval of every figure is in order', () => {
  it.each(all)('%s', (_id, { km, days, emissions }) => {
    const halts = days?.halts.flatMap(({ hours }) => hours ?? []) ?? []
    for (const { low, high } of [
      km,
      ...(days ? [days.running, days.dwell, days.total] : []),
      ...halts,
      ...(emissions ? [emissions.kg] : []),
    ]) {
      expect(low).toBeLessThanOrEqual(high)
      expect(low).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('Xi’an to Duisburg', () => {
  const [way] = waysOf('xian-duisburg')
  if (!way) throw new Error('no way')

  it('leads with the published kilometres and time of the corridor', () => {
    expect(way.headlineKm?.observations.map(({ value }) => value)).toEqual([9908])
    expect(way.publishedDays.map(({ transit, value }) => [transit, value])).toEqual(
      expect.arrayContaining([
        ['record', 9.81],
        ['usual', [12, 14]],
      ]),
    )
  })

  it('takes the dwell of trains out of China, and leaves every other halt open', () => {
    const halts = way.days?.halts.map(({ halt, hours }) => [halt.place, hours?.low])
    expect(halts).toEqual([
      ['dostyk-alashankou-border', 30.5],
      ['tobol-kartaly-border', undefined],
      ['smolensk-orsha-border', undefined],
      ['brest-malaszewicze-border', undefined],
      ['poznan-frankfurt-oder-border', undefined],
    ])
    expect([way.days?.open, way.days?.total.high]).toEqual([5, Number.POSITIVE_INFINITY])
  })

  it('runs at 43 to 54 km/h, and says how much of the way that speed is a proxy for', () => {
    const km = way.course.km
    expect(way.days?.running.low).toBeCloseTo(way.km.low / 54 / 24, 6)
    expect(way.days?.running.high).toBeCloseTo(way.km.high / 43 / 24, 6)
    const broad = way.course.tracks.filter(({ value }) => value === 1520)
    expect(way.days?.proxyKm).toBeCloseTo(km - sum(broad.map(({ startKm, endKm }) => endKm - startKm)), 6)
    expect(way.days?.speeds.map(({ id }) => id)).not.toContain('carec-rail-speed-with-delay-2022')
  })

  it('reloads on a side that no source states, and once more at Małaszewicze', () => {
    expect(way.course.changes.map(({ crossing, place, side }) => [crossing?.id ?? place, side])).toEqual([
      ['dostyk-alashankou', 'not-stated'],
      ['malaszewicze', 'at-place'],
    ])
  })

  it('emits 17.0 g a tonne-kilometre over 10 to 12 t a TEU', () => {
    expect(way.emissions?.kg.low).toBeCloseTo((way.km.low * 10 * 17) / 1000, 6)
    expect(way.emissions?.kg.high).toBeCloseTo((way.km.high * 12 * 17) / 1000, 6)
    expect(way.emissions?.leftOut).toEqual(['handling'])
  })
})

it('the dwell out of China says nothing about the way into it', () => {
  const [way] = waysFor({
    from: 'almaty',
    to: 'xian-port',
    via: [],
    avoid: [],
    sea: true,
    asOf: null,
    maxGaugeChanges: null,
  })
  expect(way?.days?.halts.map(({ hours }) => hours)).toEqual([undefined])
})

it('names ships and handling as left out of the emissions, and ships as open in the days', () => {
  const [way] = waysOf('xian-budapest-caspian')
  expect(way?.emissions?.leftOut).toEqual(['sea', 'handling'])
  expect(way?.days?.seaLegs.map(({ leg }) => leg.id)).toEqual(['aktau-alat-sea', 'poti-constanta-sea'])
  const atSea = way?.course.legs.filter(({ track }) => track === 'sea').map(({ leg }) => leg.id)
  expect(way?.emissions?.byLeg.map(({ leg }) => leg.leg.id)).not.toEqual(expect.arrayContaining(atSea ?? []))
  const byRail = sum(
    way?.course.legs.flatMap(({ track, distance }) => (track === 'sea' ? [] : [distance.low])) ?? [],
  )
  expect(way?.emissions?.kg.low).toBeCloseTo((byRail * 10 * 17) / 1000, 6)
  const ports = way?.course.halts.filter(({ border }) => border?.bySea)
  expect(ports?.map(({ place, changes }) => [place, changes.map(({ kind }) => kind)])).toEqual([
    ['alat', ['rail-ship']],
    ['constanta', ['rail-ship']],
  ])
  expect(way?.railShipChanges).toBe(4)
  expect(way?.course.halts.filter(({ changes }) => changes.length > 0).map(({ place }) => place)).toEqual([
    'dostyk-alashankou-border',
    'aktau',
    'alat',
    'poti',
    'constanta',
  ])
})

it('emissions grow in step with the TEU', () => {
  const [way] = waysOf('xian-duisburg')
  if (!way) throw new Error('no way')
  const one = railEmissions(way.course, figures.emission)
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), (teu) => {
      const many = railEmissions(way.course, figures.emission, teu)
      expect(many?.kg.low).toBeCloseTo((one?.kg.low ?? 0) * teu, 3)
      expect(many?.kg.high).toBeCloseTo((one?.kg.high ?? 0) * teu, 3)
    }),
  )
})

it('capacities on the way keep their own units', () => {
  const [way] = waysOf('xian-duisburg')
  const found = way?.capacities.map(({ subject, group }) => `${subject} ${group.unit}`)
  expect(found).toEqual(
    expect.arrayContaining([
      'terminal:xian TEU/yr',
      'terminal:dostyk-transterminal TEU/yr',
      'route:dostyk-moiynty train pairs/day',
    ]),
  )
})

it.each([
  ['an unknown leg', 'xian-port:nowhere'],
  ['legs that do not join', 'xian-port:almaty-shu-1520'],
  ['a road', 'tacheng:tacheng-baketu-road'],
  ['nothing', 'xian-port:'],
])('%s is no way', (_case, key) => {
  expect(describeWay(index, figures, key, null)).toBeUndefined()
})
