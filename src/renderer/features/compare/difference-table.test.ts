import { expect, test } from 'vitest'
import observations from '../../../../resources/network/observations.json'
import originators from '../../../../resources/network/originators.json'
import sources from '../../../../resources/network/sources.json'
import terminals from '../../../../resources/network/terminals.json'
import type { Network } from '../../../shared/network/network'
import { createNetworkIndex } from '../../../shared/network/network-index'
import { cellText } from '../../charts/table-model'
import { loadText } from '../../i18n/text'
import { capacityRows } from './capacity-rows'
import { differenceTable } from './difference-table'
import { intensityView, utilisationView } from './measure-rows'
import { spanSeries } from './throughput-series'

const shipped = {
  terminals,
  observations,
  originators,
  sources,
  places: [],
  crossings: [],
  institutions: [],
  legs: [],
  routes: [],
  themes: [],
}
const index = createNetworkIndex(shipped as unknown as Network)
const text = await loadText('en')

function chosen(...ids: string[]) {
  return ids.flatMap((id) => index.terminals.get(id) ?? [])
}

function rowOf(id: string, ...terminalIds: string[]): readonly string[] {
  const row = differenceTable(index, text, chosen(...terminalIds)).rows.find((r) => r.id === id)
  return row?.cells.map(cellText) ?? []
}

test.each([
  ['capacity', ['Capacity, TEU/yr', '66,500 / 133,000', '410,000', "Lianyungang: 6.2 × Xi'an (+343,500)"]],
  ['area', ['Area, ha', '6.7 / 8', '22 / not comparable', 'not comparable']],
  ['intensity', ['Intensity, TEU/ha·yr', '8,313–19,851', '18,636 / not comparable', 'not comparable']],
  ['utilisation', ['Utilisation', '17.3–34.6 % (2024)', '62.7 % (2017)', 'different years']],
])('Xi’an beside Lianyungang: %s', (id, cells) => {
  expect(rowOf(id, 'xian', 'lianyungang')).toEqual(cells)
})

test('rail and yard moves stand apart, and are no pair with what a terminal counts', () => {
  const cells = rowOf('throughput', 'xian', 'lianyungang')
  expect(cells[2]).toContain('by rail')
  expect(cells[2]).toContain('yard moves')
  expect(cells[3]).toBe('no two figures for the same thing and year')
})

test('throughput is compared only for the same year and count', () => {
  expect(rowOf('throughput', 'xian', 'khorgos-gateway').at(-1)).toMatch(/^Khorgos Gateway: .*Xi'an .*, 2024$/)
})

test('both sides of a dispute and every plan are on the bars; a gap is in words', () => {
  const rows = capacityRows(index, text, chosen('xian', 'budapest', 'khorgos-gateway'))
  expect(rows.map((row) => row.figures.map((figure) => figure.text))).toEqual([
    ['66,500', '133,000'],
    ['230,000 planned'],
    [],
  ])
  expect(rows[2]?.words).toBe('no figure found')
})

test('an area that is not the capacity’s makes the intensity not comparable, with the reason', () => {
  const { rows, notes } = intensityView({ index, text }, chosen('lianyungang'))
  expect(rows[0]).toMatchObject({ tone: 'muted', words: 'not comparable' })
  expect(notes[0]).toMatch(/^Lianyungang: .*yard only/)
})

test('utilisation carries its badge, and a refusal its reason', () => {
  const { rows, notes } = utilisationView({ index, text }, chosen('xian', 'dostyk-transterminal'))
  expect(notes).toEqual([
    "Xi'an, 2024: 17.3–34.6 %, direction scope not stated; first ~10 months (from 28 Feb) against a full-year capacity",
  ])
  expect(rows[1]?.words).toBe('refused: the capacity changed within the period')
})

test('each way of counting is a series of its own', () => {
  const series = spanSeries(index, text, chosen('lianyungang'), 'TEU')
  expect(series.map((s) => s.counts)).toEqual(['by rail', 'yard moves, in and out'])
})
