import type { NetworkIndex } from '../../../shared/network/network-index'
import type { Interval } from '../../../shared/network/routing/interval'
import { cited } from '../../charts/observation-table'
import { roundedEnds, type TableCell, type TableModel, type TableRow } from '../../charts/table-model'
import type { Text } from '../../i18n/text'
import { countryName } from '../country-name'
import { figureText } from '../figure-text'
import { subjectName } from '../subject'
import { emissionsText, modelText, publishedText, spanText } from './way-figures'
import { figuresOf } from './way-inputs'
import { borderName } from './way-name'
import type { RankedWay } from './way-order'

function spanCell(shown: string, { low, high }: Interval, decimals: number): TableCell {
  return { text: shown, value: roundedEnds(low, high, decimals) }
}

function publishedKm(text: Text, { headlineKm }: RankedWay['way']): TableCell {
  const [lead] = headlineKm?.observations ?? []
  if (!lead) return { text: text.t('figure.none') }
  return { text: text.format.value(lead.value), value: lead.value }
}

function rowOf(index: NetworkIndex, text: Text, { way, rank, name }: RankedWay): TableRow {
  const { t, format } = text
  const { course, days, emissions, publishedDays, capacities } = way
  const countries = [...new Set(course.countries.flatMap(({ value }) => value ?? []))]
  const count = (value: number): TableCell => ({ text: format.number(value, 0), value })
  const none: TableCell = { text: t('figure.none') }
  return {
    id: way.key,
    ...cited(index, text, figuresOf(way)),
    cells: [
      { text: `${rank}. ${name}` },
      publishedKm(text, way),
      spanCell(spanText(text, way.km), way.km, 0),
      publishedDays.length > 0
        ? { text: publishedDays.map((one) => publishedText(text, one)).join('; ') }
        : none,
      days
        ? spanCell(
            modelText(text, days),
            { low: days.running.low + days.dwell.low, high: days.running.high + days.dwell.high },
            1,
          )
        : none,
      count(way.gaugeChanges),
      count(way.railShipChanges),
      { text: text.format.list(course.borders.map((border) => borderName(index, text, border))) },
      { text: text.format.list(countries.map((code) => countryName(text, code))) },
      emissions
        ? spanCell(
            emissionsText(text, emissions.kg),
            { low: emissions.kg.low / 1000, high: emissions.kg.high / 1000 },
            1,
          )
        : none,
      capacities.length > 0
        ? {
            text: capacities
              .map(({ subject, group }) => {
                const [lead] = group.observations
                return `${subjectName(index, text, subject)}: ${figureText(text, lead)}`
              })
              .join('; '),
          }
        : none,
    ],
  }
}

/** The ways of an answer as a table for paper and spreadsheets: what the window folds away is written out. */
export function alternativesModel(index: NetworkIndex, text: Text, ways: readonly RankedWay[]): TableModel {
  const { t } = text
  const both = (column: 'km' | 'days', kind: 'published' | 'by-legs' | 'model') =>
    `${t(`routes.column-${column}`)}, ${t(`routes.${kind}`)}`
  return {
    caption: t('routes.alternatives'),
    columns: [
      { id: 'way', label: t('routes.column-way') },
      { id: 'km', label: both('km', 'published'), numeric: true },
      { id: 'km-by-legs', label: both('km', 'by-legs'), numeric: true },
      { id: 'days', label: both('days', 'published') },
      { id: 'days-model', label: both('days', 'model'), numeric: true },
      { id: 'gauge', label: t('routes.column-gauge'), numeric: true },
      { id: 'ship', label: t('routes.column-ship'), numeric: true },
      { id: 'borders', label: t('routes.column-borders'), beneath: true },
      { id: 'countries', label: t('routes.column-countries'), beneath: true },
      { id: 'emissions', label: t('routes.column-emissions'), numeric: true },
      { id: 'capacities', label: t('routes.column-capacities'), beneath: true },
    ],
    rows: ways.map((ranked) => rowOf(index, text, ranked)),
  }
}
