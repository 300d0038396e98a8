import { describe, expect, test } from 'vitest'
import { type Moment, stateAsOf } from './as-of'
import { shippedIndex } from './routing/shipped-fixture'
import type { StatusEvent } from './status'
import { crossingState, legState, linksAsOf, routeState, standingOf } from './subject-state'

const index = shippedIndex()
const at = (year: number | null): Moment => ({ year, today: '2026-11-25' })

function of(subject: string, year: number | null) {
  const [kind, id = ''] = subject.split(':')
  const terminal = index.terminals.get(id)
  const institution = index.institutions.get(id)
  const crossing = index.crossings.get(id)
  const leg = index.legs.get(id)
  if (kind === 'rail' && crossing) return crossingState(crossing, at(year), index).rail
  if (crossing) return crossingState(crossing, at(year), index).crossing
  if (leg) return legState(leg, at(year), index)
  const stood = terminal ?? institution
  if (!stood) throw new Error(`no ${subject}`)
  return standingOf(stood, at(year), index)
}

describe('the shipped network on 31 December', () => {
  test.each([
    [2011, 'crossing:altynkol-khorgos', 'absent'],
    [2013, 'crossing:altynkol-khorgos', 'operating'],
    [2013, 'terminal:xian', 'absent'],
    [2013, 'terminal:lianyungang', 'absent'],
    [2014, 'terminal:lianyungang', 'operating'],
    [2022, 'terminal:xian', 'absent'],
    [2023, 'terminal:xian', 'trial'],
    [2024, 'terminal:xian', 'operating'],
    [2024, 'terminal:almaty-gts-2', 'absent'],
    [2025, 'terminal:almaty-gts-2', 'operating'],
    [2025, 'institution:consulate-general-guangzhou', 'agreed'],
    [2026, 'institution:consulate-general-guangzhou', 'operating'],
    [1991, 'institution:embassy-beijing', 'absent'],
    [1992, 'institution:embassy-beijing', 'operating'],
    [1990, 'crossing:dostyk-alashankou', 'operating'],
    [2010, 'crossing:bakhty-tacheng', 'operating'],
    [2010, 'rail:bakhty-tacheng', 'absent'],
    [2024, 'rail:bakhty-tacheng', 'under-construction'],
    [2026, 'rail:bakhty-tacheng', 'under-construction'],
    [2027, 'rail:bakhty-tacheng', 'promised'],
    [2028, 'rail:bakhty-tacheng', 'promised'],
    [2013, 'leg:zhezkazgan-saksaul-1520', 'absent'],
    [2014, 'leg:zhezkazgan-saksaul-1520', 'operating'],
    [2009, 'leg:jinghe-yining-1435', 'trial'],
    [2028, 'leg:urzhar-ayagoz-1520', 'promised'],
    [2023, 'terminal:poti', 'promised'],
    [2025, 'terminal:poti', 'operating'],
    [2030, 'terminal:selyatino', 'under-construction'],
    [2030, 'terminal:alat', 'agreed'],
    [2026, 'terminal:budapest', 'promised'],
  ] as const)('%i: %s is %s', (year, subject, stage) => {
    expect(of(subject, year).stage).toBe(stage)
  })

  test('the opening that sources dispute is a window: uncertain in 2027, agreed on for 2028, with every source', () => {
    const [uncertain, sure] = [of('rail:bakhty-tacheng', 2027), of('rail:bakhty-tacheng', 2028)]
    expect([uncertain.disputed, sure.disputed]).toEqual([true, false])
    expect(uncertain.promise).toMatchObject({ from: '2027-12', to: '2028', slips: [] })
    expect(uncertain.promise?.claims.map(({ originator, from }) => [originator, from])).toEqual([
      ['kz-transport-ministry', '2027-12'],
      ['samruk-kazyna', '2027-12'],
      ['railfreight', '2028'],
      ['ktz', '2028'],
    ])
  })

  test('now is a moment of its own: what is under construction is not promised away', () => {
    expect(of('rail:bakhty-tacheng', null)).toMatchObject({
      stage: 'under-construction',
      promise: { to: '2028' },
    })
    expect(of('terminal:xian', null).stage).toBe('operating')
    expect(of('terminal:budapest', null).stage).toBe('agreed')
  })

  test('a promise whose time went by without an event makes no stage in any later year', () => {
    const selyatino = [2025, 2026, 2027, 2030].map((year) => of('terminal:selyatino', year))
    expect(selyatino.map(({ stage }) => stage)).toEqual(Array(4).fill('under-construction'))
    expect(selyatino[1]?.promise?.from).toBe('2025')
  })

  test('what has no opening date stands in every year, and says so', () => {
    for (const year of [1990, 2013, 2030, null]) {
      expect(of('institution:qaztrade-sichuan', year)).toMatchObject({ stage: 'operating', undated: true })
      expect(of('leg:xian-port-baoji-1435', year)).toMatchObject({ stage: 'operating', undated: true })
      expect(of('institution:qaztrade-shandong', year)).toMatchObject({ stage: 'proposed', undated: true })
    }
    expect(of('terminal:xian', 2024).undated).toBe(false)
  })

  test('links are links of a terminal once there is one', () => {
    const links = (year: number | null) => linksAsOf(index, at(year)).length
    expect([links(2013), links(2022), links(2023), links(null)]).toEqual([0, 0, 3, 3])
  })

  test('a route is whole when all its legs run', () => {
    const route = index.routes.get('xian-tacheng')
    const missing = (year: number) => route && routeState(route, at(year), index).missing
    expect([missing(2018), missing(2019)]).toEqual([2, 0])
  })
})

describe('events of any network', () => {
  const books = new Map([['page', { originator: 'page', date: '2020', accessed: '2026-11-22' }]])
  const event = (
    status: StatusEvent['status'],
    date?: string,
    more: Partial<StatusEvent> = {},
  ): StatusEvent => ({
    status,
    sources: ['page'],
    ...(date ? { date } : {}),
    ...more,
  })
  const stage = (events: readonly StatusEvent[], year: number | null) => stateAsOf(events, at(year), books)

  test('what sources date to two years is disputed between them', () => {
    const events = [event('operating', '2013', { latest: '2015' })]
    expect([2012, 2013, 2014, 2015].map((year) => stage(events, year).disputed)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(stage(events, 2012).stage).toBe('absent')
  })

  test('something closed is closed', () => {
    const events = [event('operating', '2000'), event('closed', '2010')]
    expect([1999, 2009, 2010].map((year) => stage(events, year).stage)).toEqual([
      'absent',
      'operating',
      'closed',
    ])
  })

  test('the order of the events in the file does not matter', () => {
    const events = [event('operating', '2010'), event('planned'), event('under-construction', '2005')]
    expect([2000, 2005, 2010].map((year) => stage(events, year).stage)).toEqual([
      'planned',
      'under-construction',
      'operating',
    ])
  })

  test('nothing but a promise is a promise, also without a date', () => {
    expect(stage([event('operating', '2029', { expected: true })], null).stage).toBe('promised')
    expect(stage([event('operating', '2029', { expected: true })], 2019).stage).toBe('absent')
    expect(stage([event('operating', undefined, { expected: true })], 2021)).toMatchObject({
      stage: 'promised',
      undated: true,
    })
  })

  test('what operates keeps no promise open', () => {
    const events = [event('operating', '2021'), event('operating', '2028', { expected: true })]
    expect(stage(events, 2028)).toMatchObject({ stage: 'operating' })
    expect(stage(events, 2028).promise).toBeUndefined()
  })
})
