import { describe, expect, it } from 'vitest'
import { daysAlong } from '../../../shared/network/routing/days-along'
import { describeWay } from '../../../shared/network/routing/describe-way'
import { routeFiguresOf } from '../../../shared/network/routing/route-figures'
import { shippedIndex } from '../../../shared/network/routing/shipped-fixture'
import { wayKey } from '../../../shared/network/routing/way-key'
import { stackLength } from '../../charts/stack-model'
import { cellText } from '../../charts/table-model'
import { loadText } from '../../i18n/text'
import { comparisonParts } from './comparison-model'
import { stripTable } from './strip-table'
import { bestOf, modelText } from './way-figures'
import { wayNames } from './way-name'
import { nextOrder, type RankedWay, sortedWays } from './way-order'

const index = shippedIndex()
const text = await loadText('en')
const ways = ['xian-almaty-khorgos', 'xian-almaty-alashankou'].map((id) => {
  const route = index.routes.get(id)
  const way = route && describeWay(index, routeFiguresOf(index), wayKey(route.from, route.legs), null)
  if (!way) throw new Error(id)
  return way
})
const names = wayNames(
  index,
  text,
  ways.map(({ course }) => course),
)
const ranked: RankedWay[] = ways.map((way, i) => ({ way, rank: i + 1, name: names[i] ?? '' }))
const parts = comparisonParts(index, text, ranked)

describe('the comparison', () => {
  it('names ways by their crossings', () => {
    expect(names).toEqual(['Altynkol–Khorgos', 'Dostyk–Alashankou'])
  })

  it('stacks what sums to the whole', () => {
    const [days, km, emissions] = parts
    ways.forEach((way, i) => {
      const model = way.days
      const length = (part: (typeof parts)[number] | undefined) => {
        const row = part?.rows[i]
        return row ? stackLength(row) : Number.NaN
      }
      expect(length(km)).toBeCloseTo(way.course.km, 6)
      expect(length(emissions)).toBeCloseTo(way.emissions?.kg.high ?? 0, 6)
      expect(length(days)).toBeCloseTo((model?.running.high ?? 0) + (model?.dwell.low ?? 0), 6)
    })
  })

  it('says in words what is clear and what is not', () => {
    expect(parts.map(({ sentence }) => sentence)).toEqual([
      'In days there is no clear difference: waits without a figure could turn it.',
      expect.stringMatching(/^2\. Dostyk–Alashankou is .* km longer than 1\. Altynkol–Khorgos\.$/),
      expect.stringContaining('emi'),
    ])
  })

  it('has a table twin with a column for each way and every leg', () => {
    const emissions = parts[2]
    expect(emissions?.table.columns.map(({ label }) => label)).toEqual([
      'Part',
      '1. Altynkol–Khorgos',
      '2. Dostyk–Alashankou',
    ])
    const legs = new Set(ways.flatMap(({ course }) => course.legs.map(({ from, to }) => `${from}|${to}`)))
    expect(emissions?.table.rows).toHaveLength(legs.size + 1)
  })
})

describe('order', () => {
  it('goes by a column, down and back to the answer’s own', () => {
    const up = nextOrder(null, 'km')
    const down = nextOrder(up, 'km')
    expect([up, down, nextOrder(down, 'km')]).toEqual([
      { column: 'km', descending: false },
      { column: 'km', descending: true },
      null,
    ])
    expect(sortedWays(ranked, down).map(({ rank }) => rank)).toEqual([2, 1])
  })

  it('calls best only what is clearly so', () => {
    expect(bestOf(ways, 'km')).toBe(0)
    expect(bestOf(ways, 'days')).toBeUndefined()
  })
})

describe('the strip as a table', () => {
  const [way] = ways
  if (!way) throw new Error('no way')
  const table = stripTable(index, text, way)

  it('has every place, and ends with the whole', () => {
    expect(table.rows).toHaveLength(way.course.places.length)
    const last = table.rows.at(-1)?.cells.at(-1)
    expect(last && cellText(last)).toBe(way.days && modelText(text, way.days))
  })

  it('days never run backwards', () => {
    const { days } = way
    if (!days) throw new Error('no days')
    const along = way.course.places.map(({ km }) => daysAlong(way.course, days, km))
    along.forEach((at, i) => {
      const before = along[i - 1]
      if (!before) return
      expect(at.days.low).toBeGreaterThanOrEqual(before.days.low)
      expect(at.days.high).toBeGreaterThanOrEqual(before.days.high)
      expect(at.open).toBeGreaterThanOrEqual(before.open)
    })
  })
})
