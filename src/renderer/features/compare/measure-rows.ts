import { isThere } from '../../../shared/network/as-of'
import { endsOf } from '../../../shared/network/figure'
import type { NetworkIndex } from '../../../shared/network/network-index'
import type { Observation } from '../../../shared/network/observation'
import { standingOf } from '../../../shared/network/subject-state'
import type { Terminal } from '../../../shared/network/terminal'
import {
  areasOf,
  capacitiesOf,
  intensityFor,
  leadingUtilisation,
} from '../../../shared/network/terminal-figures'
import type { FigureRef } from '../../app/app-store'
import { observationFigure } from '../../charts/observation-figure'
import { cited, missingRow, observationColumns, observationRow } from '../../charts/observation-table'
import { type ChartRow, isDisputed, type RowFigure } from '../../charts/row-model'
import { type BareValue, roundedEnds, type TableModel } from '../../charts/table-model'
import type { Text } from '../../i18n/text'
import { momentOf, noFigure, withAsOf } from '../time/state-words'
import { percentRange, utilisationBadges, utilisationRefusal } from '../utilisation-text'
import { toneOf } from './capacity-rows'

/** Rows of one measure for the compared terminals, what must be said beside them, and the same as a table. */
export interface MeasureView {
  readonly rows: readonly ChartRow[]
  /** Scopes, badges and reasons: a sentence for each row that needs one. */
  readonly notes: readonly string[]
  readonly table: TableModel
}

interface Books {
  readonly index: NetworkIndex
  readonly text: Text
}

/** Two readings of one worked-out number, or one where they are the same. */
function readings(
  { t }: Text,
  figure: FigureRef,
  unit: string,
  ends: readonly [number, number],
  write: (value: number) => string,
): readonly RowFigure[] {
  const [low, high] = ends
  const one = write(low) === write(high)
  const reading = (
    value: number,
    id: 'compare.reading' | 'compare.reading-low' | 'compare.reading-high',
  ) => ({
    key: id,
    figure,
    low: value,
    high: value,
    text: write(value),
    said: t(id, { value: write(value), unit }),
    planned: false,
  })
  if (one) return [reading(low, 'compare.reading')]
  return [reading(low, 'compare.reading-low'), reading(high, 'compare.reading-high')]
}

function scopeNote({ text }: Books, label: string, observation: Observation): string[] {
  const words = observation.scope ?? observation.notFor?.reason
  return words ? [text.t('compare.note', { terminal: label, words: text.say(words) })] : []
}

/** Areas in hectares, each with what it takes in. */
export function areaView(books: Books, terminals: readonly Terminal[]): MeasureView {
  const { index, text } = books
  const columns = observationColumns(text, text.t('unit.ha'))
  const parts = terminals.map((terminal) => {
    const label = text.name(terminal.shortNames)
    const observations = areasOf(index, terminal.id)
    const partial = observations.some((o) => o.notFor?.use === 'comparison')
    const words =
      observations.length === 0
        ? noFigure(text, index, terminal)
        : partial
          ? text.t('compare.not-comparable')
          : undefined
    const row: ChartRow = {
      id: terminal.id,
      label,
      figures: observations.map((o) => observationFigure(text, o)),
      tone: partial ? 'muted' : toneOf(terminal.id),
      ...(words === undefined ? {} : { words }),
    }
    return { row, label, observations }
  })
  return {
    rows: parts.map(({ row }) => row),
    notes: parts.flatMap(({ label, observations }) =>
      observations.flatMap((o) => scopeNote(books, label, o)),
    ),
    table: {
      caption: text.t('compare.area'),
      columns,
      rows: parts.flatMap(({ row, label, observations }) =>
        observations.length === 0
          ? [missingRow(row.id, label, row.words ?? '', columns.length)]
          : observations.map((o) => observationRow(index, text, label, o, isDisputed(row))),
      ),
    },
  }
}

interface WorkedOut {
  readonly row: ChartRow
  readonly note: string
  readonly value: string
  /** The ends of `value`. */
  readonly ends?: BareValue
  readonly figure?: FigureRef
  readonly inputs: readonly Observation[]
}

function workedOutView(
  { index, text }: Books,
  caption: string,
  unit: string,
  parts: readonly WorkedOut[],
): MeasureView {
  const { t } = text
  return {
    rows: parts.map(({ row }) => row),
    notes: parts.flatMap(({ row, note }) =>
      note === '' ? [] : [t('compare.note', { terminal: row.label, words: note })],
    ),
    table: {
      caption,
      columns: [
        { id: 'terminal', label: t('charts.column-terminal'), sortable: true },
        { id: 'value', label: unit, numeric: true, sortable: true },
        { id: 'note', label: t('charts.column-note') },
      ],
      rows: parts.map(({ row, note, value, ends, figure, inputs }) => ({
        id: row.id,
        subject: { kind: 'terminal', id: row.id },
        ...cited(index, text, inputs),
        cells: [
          { text: row.label },
          figure
            ? {
                figures: [
                  {
                    text: value,
                    said: `${row.label}: ${value} ${unit}`,
                    figure,
                    ...(ends && { value: ends }),
                  },
                ],
                sortBy: row.figures[0]?.low ?? 0,
                disputed: isDisputed(row),
              }
            : { text: row.words ?? noFigure(text, index) },
          { text: note },
        ],
      })),
    },
  }
}

/** Why a worked-out figure is lacking; of a terminal that was not there yet, just that. */
export function lackingWords({ index, text }: Books, terminal: Terminal, why: string): string {
  const there = isThere(standingOf(terminal, momentOf(index), index))
  return there ? withAsOf(text, index, why) : noFigure(text, index, terminal)
}

/** Capacity over area of each terminal, as two readings; marked where the area is not that of the capacity. */
export function intensityView(books: Books, terminals: readonly Terminal[]): MeasureView {
  const { index, text } = books
  const { t, format, name, say } = text
  const unit = t('compare.intensity-unit')
  const write = (value: number) => format.number(value, 0)
  const parts = terminals.map((terminal): WorkedOut => {
    const base = { id: terminal.id, label: name(terminal.shortNames) }
    const intensity = intensityFor(index, terminal.id)
    if (!intensity) {
      const lacks =
        capacitiesOf(index, terminal.id).current.length === 0 ? 'compare.no-capacity' : 'compare.no-area'
      return {
        row: { ...base, figures: [], tone: 'plain', words: lackingWords(books, terminal, t(lacks)) },
        note: '',
        value: '',
        inputs: [],
      }
    }
    const figure = { kind: 'intensity', terminal: terminal.id } as const
    const partial = intensity.notComparable
    const reason = partial?.notFor?.reason ?? partial?.scope
    const figures = readings(text, figure, unit, [intensity.low, intensity.high], write)
    return {
      row: {
        ...base,
        figures,
        tone: partial ? 'muted' : toneOf(terminal.id),
        ...(partial ? { words: t('compare.not-comparable') } : {}),
      },
      note: reason ? say(reason) : '',
      value: [...new Set(figures.map((f) => f.text))].join('–'),
      ends: roundedEnds(intensity.low, intensity.high, 0),
      figure,
      inputs: intensity.inputs,
    }
  })
  return workedOutView(books, t('compare.intensity'), unit, parts)
}

/** Utilisation of each terminal in its latest whole year, with its badge, or the reason why there is none. */
export function utilisationView(books: Books, terminals: readonly Terminal[]): MeasureView {
  const { index, text } = books
  const { t, format, name } = text
  const parts = terminals.map((terminal): WorkedOut => {
    const short = name(terminal.shortNames)
    const { year, utilisation } = leadingUtilisation(index, terminal.id)
    const label = year === undefined ? short : t('compare.year', { terminal: short, year: String(year) })
    if (!utilisation.ok) {
      const words = lackingWords(books, terminal, utilisationRefusal(text, utilisation))
      return {
        row: { id: terminal.id, label, figures: [], tone: 'plain', words },
        note: '',
        value: '',
        inputs: [],
      }
    }
    const { low, high } = utilisation
    const value = percentRange(text, low.percent, high.percent)
    const badges = utilisationBadges(text, utilisation, false)
    const figure = { kind: 'utilisation', terminal: terminal.id, year: year ?? 0 } as const
    return {
      row: {
        id: terminal.id,
        label,
        figures: readings(text, figure, '%', [low.percent, high.percent], (reading) =>
          format.percent(reading),
        ),
        tone: toneOf(terminal.id),
      },
      note: badges === '' ? '' : `${value}, ${badges}`,
      value,
      ends: roundedEnds(low.percent, high.percent, 1),
      figure,
      inputs: [low.throughput, low.capacity, high.throughput, high.capacity],
    }
  })
  return workedOutView(books, t('compare.utilisation'), '%', parts)
}

/** Low end of the leading figure. */
export function leadOf(observations: readonly Observation[]): number | undefined {
  const [first] = observations
  return first && endsOf(first)[0]
}
