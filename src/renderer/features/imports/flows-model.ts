import type { Measure } from '../../../shared/imports/choices'
import type { NetworkIndex } from '../../../shared/network/network-index'
import type { BoardAnswer } from '../../app/imports-state'
import type { TableModel } from '../../charts/table-model'
import type { Text } from '../../i18n/text'
import { placeKeyName } from './subject-name'

/** The pairs with the most as a table, for the clipboard and for paper. */
export function flowsModel(
  index: NetworkIndex,
  text: Text,
  flows: BoardAnswer['flows'],
  {
    title,
    measure,
    sources,
  }: { readonly title: string; readonly measure: Measure; readonly sources: string },
): TableModel {
  const { t, format } = text
  return {
    caption: title,
    columns: [
      { id: 'origin', label: t('flows.origin') },
      { id: 'destination', label: t('flows.destination') },
      { id: 'value', label: t(`series.unit-${measure}`), numeric: true },
      { id: 'rows', label: t('flows.rows'), numeric: true },
    ],
    rows: flows.map(({ origin, destination, value, rows }) => ({
      id: `${origin} ${destination}`,
      citation: t('series.sources', { names: sources }),
      cells: [
        { text: placeKeyName(index, text, origin) },
        { text: placeKeyName(index, text, destination) },
        { text: format.number(value, value < 100 ? 1 : 0), value },
        { text: format.number(rows), value: rows },
      ],
    })),
  }
}
