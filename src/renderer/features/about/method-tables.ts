import type { NetworkIndex } from '../../../shared/network/network-index'
import type { Observation } from '../../../shared/network/observation'
import { routeFiguresOf } from '../../../shared/network/routing/route-figures'
import {
  type LeftOut,
  medianAbsoluteError,
  validateDays,
  validateDistances,
} from '../../../shared/network/validation'
import { cited } from '../../charts/observation-table'
import type { TableModel, TableRow } from '../../charts/table-model'
import type { Text } from '../../i18n/text'
import { figureText } from '../figure-text'
import { subjectName } from '../subject'

/** A table of pairs, and the sentences under it. */
export interface ValidationView {
  readonly table: TableModel
  readonly notes: readonly string[]
}

function spanText({ format }: Text, low: number, high: number, decimals: number): string {
  const ends = [low, high].map((value) => format.number(value, decimals))
  return [...new Set(ends)].join('–')
}

function errorText({ format }: Text, percent: number): string {
  const sign = percent > 0 ? '+' : percent < 0 ? '−' : ''
  return `${sign}${format.number(Math.abs(percent), 1)}`
}

function leftOutText({ t, format }: Text, leftOut: readonly LeftOut[]): string[] {
  if (leftOut.length === 0) return []
  const counts = new Map<LeftOut['reason'], number>()
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const reasons = format.list([...counts].map(([reason, count]) => t(`method.reason.${reason}`, { count })))
  return [t('method.left-out', { count: leftOut.length, reasons })]
}

function publishedCells(index: NetworkIndex, text: Text, observation: Observation): TableRow['cells'] {
  const name = subjectName(index, text, observation.subject)
  const value = figureText(text, observation)
  const figure = { kind: 'observation', id: observation.id } as const
  return [{ text: name }, { figures: [{ text: value, said: `${name}: ${value}`, figure }] }]
}

/** Published kilometres against what the method gives without them. */
export function distanceValidation(index: NetworkIndex, text: Text): ValidationView {
  const { t, format } = text
  const { pairs, leftOut } = validateDistances(index)
  const independent = pairs.filter(({ sameSource }) => sameSource === 0)
  const median = (of: typeof pairs) => format.number(medianAbsoluteError(of) ?? 0, 1)
  return {
    table: {
      caption: t('method.validation-km'),
      columns: [
        { id: 'figure', label: t('method.column-figure'), sortable: true },
        { id: 'published', label: t('method.column-published'), numeric: true },
        { id: 'predicted', label: t('method.column-predicted'), numeric: true },
        { id: 'error', label: t('method.column-error'), numeric: true, sortable: true },
      ],
      rows: pairs.map(({ observation, predicted, errorPercent }) => ({
        id: observation.id,
        ...cited(index, text, [observation]),
        cells: [
          ...publishedCells(index, text, observation),
          { text: format.number(predicted.km, 0), sortBy: predicted.km },
          { text: errorText(text, errorPercent), sortBy: Math.abs(errorPercent) },
        ],
      })),
    },
    notes: [
      t('method.median', { count: pairs.length, percent: median(pairs) }),
      t('method.median-independent', { count: independent.length, percent: median(independent) }),
      ...leftOutText(text, leftOut),
    ],
  }
}

const KINDS = ['record', 'schedule', 'average', 'usual'] as const

/** Published times against running and known waits, each kind by itself. */
export function daysValidation(index: NetworkIndex, text: Text): ValidationView {
  const { t, format } = text
  const { pairs, leftOut } = validateDays(index, routeFiguresOf(index).speeds)
  return {
    table: {
      caption: t('method.validation-days'),
      columns: [
        { id: 'figure', label: t('method.column-figure'), sortable: true },
        { id: 'published', label: t('method.column-published'), numeric: true },
        { id: 'kind', label: t('method.column-kind'), sortable: true },
        { id: 'predicted', label: t('method.column-predicted'), numeric: true },
        { id: 'open', label: t('method.column-open'), numeric: true, sortable: true },
        { id: 'error', label: t('method.column-error'), numeric: true, sortable: true },
      ],
      rows: pairs.map(({ observation, estimate, predicted, errorPercent }) => {
        const [figure = {}, published = {}] = publishedCells(index, text, observation)
        return {
          id: observation.id,
          ...cited(index, text, [observation]),
          cells: [
            figure,
            published,
            { text: t(`transit.${observation.transit ?? 'usual'}`) },
            { text: spanText(text, predicted.low, predicted.high, 1), sortBy: predicted.low },
            { text: format.number(estimate.open, 0), sortBy: estimate.open },
            { text: errorText(text, errorPercent), sortBy: Math.abs(errorPercent) },
          ],
        }
      }),
    },
    notes: [
      ...KINDS.map((kind) => {
        const of = pairs.filter(({ observation }) => observation.transit === kind)
        const percent = format.number(medianAbsoluteError(of) ?? 0, 1)
        return `${t(`transit.${kind}`)}: ${t('method.median', { count: of.length, percent })}`
      }),
      ...leftOutText(text, leftOut),
      t('method.limits'),
    ],
  }
}
