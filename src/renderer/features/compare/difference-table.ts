import type { FigureGroup } from '../../../shared/network/figure'
import type { NetworkIndex } from '../../../shared/network/network-index'
import type { Observation } from '../../../shared/network/observation'
import type { Terminal } from '../../../shared/network/terminal'
import {
  areasOf,
  capacitiesOf,
  intensityFor,
  leadingUtilisation,
  throughputsOf,
} from '../../../shared/network/terminal-figures'
import { observationFigure } from '../../charts/observation-figure'
import { cited } from '../../charts/observation-table'
import { roundedEnds, type TableCell, type TableModel, type TableRow } from '../../charts/table-model'
import type { Text } from '../../i18n/text'
import { noFigure } from '../time/state-words'
import { percentRange, utilisationRefusal } from '../utilisation-text'
import { differenceOf, type NamedNumber } from './difference'
import { lackingWords, leadOf } from './measure-rows'
import { isWholeYear } from './throughput-series'

interface Books {
  readonly index: NetworkIndex
  readonly text: Text
  readonly terminals: readonly Terminal[]
}

function differenceCell(
  { text }: Books,
  numbers: readonly NamedNumber[],
  disputed: boolean,
  decimals: number,
): TableCell {
  const { t, format } = text
  const difference = differenceOf(numbers)
  if (!difference) return { text: t('compare.no-pair') }
  const { larger, smaller, ratio, absolute } = difference
  if (absolute === 0) return { text: t('compare.difference-equal'), disputed }
  return {
    disputed,
    text: t('compare.difference-text', {
      larger: larger.label,
      smaller: smaller.label,
      ratio: format.number(ratio, ratio < 10 ? 1 : 0),
      absolute: format.number(absolute, decimals),
    }),
  }
}

function observationCell(
  { index, text }: Books,
  terminal: Terminal,
  observations: readonly Observation[],
): TableCell {
  if (observations.length === 0) return { text: noFigure(text, index, terminal) }
  const label = text.name(terminal.shortNames)
  const figures = observations.map((o) => ({ ...observationFigure(text, o), value: o.value }))
  return {
    disputed: new Set(figures.map((f) => f.text)).size > 1,
    figures: figures.map((f) => ({
      text: f.text,
      value: f.value,
      said: `${label}: ${f.said}`,
      figure: f.figure,
    })),
    ...(observations.some((o) => o.notFor?.use === 'comparison')
      ? { text: text.t('compare.not-comparable') }
      : {}),
  }
}

/** A measure that each terminal has one group of figures for. */
function observedRow(
  books: Books,
  id: 'capacity' | 'area',
  of: (terminal: string) => readonly Observation[],
): TableRow {
  const { index, text, terminals } = books
  const { t, name } = text
  const lists = terminals.map((terminal) => ({ terminal, observations: of(terminal.id) }))
  const usable = lists.filter(({ observations }) => !observations.some((o) => o.notFor?.use === 'comparison'))
  const numbers = usable.flatMap(({ terminal, observations }) => {
    const value = leadOf(observations)
    return value === undefined ? [] : [{ label: name(terminal.shortNames), value }]
  })
  const cells = lists.map(({ terminal, observations }) => observationCell(books, terminal, observations))
  const disputed = cells.some((cell) => cell.disputed === true)
  const excluded = usable.length < lists.length && numbers.length < 2
  return {
    id,
    ...cited(
      index,
      text,
      lists.flatMap((list) => list.observations),
    ),
    cells: [
      { text: `${t(`compare.${id}`)}, ${t(id === 'capacity' ? 'unit.TEU/yr' : 'unit.ha')}` },
      ...cells,
      excluded ? { text: t('compare.not-comparable') } : differenceCell(books, numbers, disputed, 1),
    ],
  }
}

function intensityRow(books: Books): TableRow {
  const { index, text, terminals } = books
  const { t, format, name } = text
  const worked = terminals.map((terminal) => ({ terminal, intensity: intensityFor(index, terminal.id) }))
  const cells = worked.map(({ terminal, intensity }): TableCell => {
    if (!intensity) return { text: noFigure(text, index, terminal) }
    const ends = [intensity.low, intensity.high].map((value) => format.number(value, 0))
    const value = [...new Set(ends)].join('–')
    const said = `${name(terminal.shortNames)}: ${t('compare.intensity')} ${value} ${t('compare.intensity-unit')}`
    return {
      figures: [
        {
          text: value,
          value: roundedEnds(intensity.low, intensity.high, 0),
          said,
          figure: { kind: 'intensity', terminal: terminal.id },
        },
      ],
      disputed: ends[0] !== ends[1],
      ...(intensity.notComparable ? { text: t('compare.not-comparable') } : {}),
    }
  })
  const comparable = worked.flatMap(({ terminal, intensity }) =>
    intensity && !intensity.notComparable ? [{ terminal, intensity }] : [],
  )
  const single = comparable.every(({ intensity }) => intensity.low === intensity.high)
  const numbers = comparable.map(({ terminal, intensity }) => ({
    label: name(terminal.shortNames),
    value: intensity.low,
  }))
  const excluded = worked.some(({ intensity }) => intensity?.notComparable)
  const reason = excluded && comparable.length < 2 ? 'compare.not-comparable' : 'compare.no-one-number'
  return {
    id: 'intensity',
    ...cited(
      index,
      text,
      worked.flatMap(({ intensity }) => intensity?.inputs ?? []),
    ),
    cells: [
      { text: `${t('compare.intensity')}, ${t('compare.intensity-unit')}` },
      ...cells,
      comparable.length > 1 && single
        ? differenceCell(books, numbers, false, 0)
        : { text: t(comparable.length === 0 && !excluded ? 'compare.no-pair' : reason) },
    ],
  }
}

interface YearFigure {
  readonly terminal: Terminal
  readonly group: FigureGroup
}

/** Whole-year TEU figures that at least two terminals have for the same series and year; the latest year. */
function commonYear(books: Books): readonly YearFigure[] {
  const byKey = new Map<string, YearFigure[]>()
  for (const terminal of books.terminals) {
    for (const list of throughputsOf(books.index, terminal.id)) {
      if (list.unit !== 'TEU') continue
      for (const group of list.groups.filter(isWholeYear)) {
        const key = `${group.period?.start.slice(0, 4)}|${list.series}`
        byKey.set(key, [...(byKey.get(key) ?? []), { terminal, group }])
      }
    }
  }
  const common = [...byKey].filter(([, figures]) => figures.length > 1).sort(([a], [b]) => b.localeCompare(a))
  return common[0]?.[1] ?? []
}

function throughputRow(books: Books): TableRow {
  const { index, text, terminals } = books
  const { t, name, format } = text
  const latest = (terminal: Terminal) =>
    throughputsOf(index, terminal.id)
      .filter((list) => list.unit === 'TEU')
      .flatMap((list) => list.groups.filter(isWholeYear).at(-1) ?? [])
  const lists = terminals.map((terminal) => ({ terminal, groups: latest(terminal) }))
  const cells = lists.map(({ terminal, groups }): TableCell => {
    if (groups.length === 0) return { text: noFigure(text, index, terminal) }
    const figures = groups.flatMap((group) =>
      group.observations.map((o) => {
        const { text: value, said, figure } = observationFigure(text, o)
        const counts = group.series === 'terminal' ? '' : `, ${t(`series.${group.series}`)}`
        const when = o.period ? format.period(o.period) : ''
        return {
          text: `${value} (${when}${counts})`,
          value: o.value,
          said: `${name(terminal.shortNames)}: ${said}${counts}`,
          figure,
        }
      }),
    )
    return { figures, disputed: groups.some((group) => group.disputed) }
  })
  const common = commonYear(books)
  const numbers = common.flatMap(({ terminal, group }) => {
    const value = leadOf(group.observations)
    return value === undefined ? [] : [{ label: name(terminal.shortNames), value }]
  })
  const cell = differenceCell(
    books,
    numbers,
    common.some(({ group }) => group.disputed),
    0,
  )
  const when = common[0]?.group.period
  return {
    id: 'throughput',
    ...cited(
      index,
      text,
      lists.flatMap(({ groups }) => groups.flatMap((group) => group.observations)),
    ),
    cells: [
      { text: `${t('compare.throughput')}, ${t('unit.TEU')}` },
      ...cells,
      when
        ? {
            ...cell,
            text: t('compare.difference-when', { difference: cell.text ?? '', when: format.period(when) }),
          }
        : { text: t('compare.no-common') },
    ],
  }
}

function utilisationRow(books: Books): TableRow {
  const { index, text, terminals } = books
  const { t, name } = text
  const lead = terminals.map((terminal) => ({ terminal, ...leadingUtilisation(index, terminal.id) }))
  const inputs = lead.flatMap(({ utilisation }) =>
    utilisation.ok
      ? [utilisation.low, utilisation.high].flatMap((reading) => [reading.throughput, reading.capacity])
      : [],
  )
  const years = new Set(lead.flatMap(({ utilisation, year }) => (utilisation.ok ? [year] : [])))
  const worked = lead.filter(({ utilisation }) => utilisation.ok).length
  const reason =
    worked < 2 ? 'compare.no-pair' : years.size > 1 ? 'compare.different-years' : 'compare.no-one-number'
  return {
    id: 'utilisation',
    ...cited(index, text, inputs),
    cells: [
      { text: t('compare.utilisation') },
      ...lead.map(({ terminal, utilisation, year = 0 }): TableCell => {
        if (!utilisation.ok)
          return { text: lackingWords(books, terminal, utilisationRefusal(text, utilisation)) }
        const value = percentRange(text, utilisation.low.percent, utilisation.high.percent)
        const said = `${name(terminal.shortNames)}: ${t('compare.utilisation')} ${year}: ${value}`
        return {
          figures: [
            {
              text: `${value} (${year})`,
              value: roundedEnds(utilisation.low.percent, utilisation.high.percent, 1),
              said,
              figure: { kind: 'utilisation', terminal: terminal.id, year },
            },
          ],
          disputed: utilisation.low.percent !== utilisation.high.percent,
        }
      }),
      { text: t(reason) },
    ],
  }
}

/** The compared terminals measure by measure, and how far apart their leading figures are. */
export function differenceTable(index: NetworkIndex, text: Text, terminals: readonly Terminal[]): TableModel {
  const books = { index, text, terminals }
  const { t, name } = text
  return {
    caption: t('compare.differences'),
    columns: [
      { id: 'measure', label: t('compare.measure') },
      ...terminals.map((terminal) => ({ id: terminal.id, label: name(terminal.shortNames) })),
      { id: 'difference', label: t('compare.difference') },
    ],
    rows: [
      observedRow(books, 'capacity', (id) => capacitiesOf(index, id).current),
      observedRow(books, 'area', (id) => areasOf(index, id)),
      intensityRow(books),
      throughputRow(books),
      utilisationRow(books),
    ],
  }
}
