import { Fragment } from 'react'
import {
  cellText,
  type TableCell,
  type TableColumn,
  type TableModel,
  type TableRow,
} from '../charts/table-model'
import { useText } from '../i18n/text'
import { Icon } from '../ui/icon'
import type { SourceNotes } from './source-notes'

/** Longest text that stays in one line, in characters: numbers with their words, dates. */
const SHORT = 16

/** A table of no more rows is not broken over two pages. */
const WHOLE_ROWS = 16

function Cell({ cell }: { readonly cell: TableCell }) {
  const { t } = useText()
  return (
    <>
      {cell.disputed && (
        <span className="paper-disputed" role="img" aria-label={t('charts.disputed')}>
          <Icon name="dispute" />
        </span>
      )}
      {cellText(cell)}
    </>
  )
}

/** A column with its place in the row. */
interface PlacedColumn extends TableColumn {
  readonly at: number
}

/** What stands under a row: the lists that its columns would be too narrow for. */
function Beneath({
  row,
  columns,
  span,
}: {
  readonly row: TableRow
  readonly columns: readonly PlacedColumn[]
  readonly span: number
}) {
  const { t } = useText()
  return (
    <tr className="paper-beneath">
      <td colSpan={span}>
        {columns.map(({ id, label, at }) => (
          <p key={id}>{t('exports.beneath', { column: label, list: cellText(row.cells[at] ?? {}) })}</p>
        ))}
      </td>
    </tr>
  )
}

/** A table as text, with the numbers of the sources of each row. */
export function PaperTable({
  model,
  sources,
}: {
  readonly model: TableModel
  readonly sources: SourceNotes
}) {
  const { t } = useText()
  const placed = model.columns.map((column, at): PlacedColumn => ({ ...column, at }))
  const columns = placed.filter(({ beneath }) => !beneath)
  const below = placed.filter(({ beneath }) => beneath)
  return (
    <table className="paper-table" aria-label={model.caption} data-whole={model.rows.length <= WHOLE_ROWS}>
      <thead>
        <tr>
          {columns.map(({ id, label, numeric }) => (
            <th key={id} scope="col" data-numeric={numeric}>
              {label}
            </th>
          ))}
          <th scope="col">{t('charts.column-sources')}</th>
        </tr>
      </thead>
      {model.rows.map((row) => (
        <tbody key={row.id}>
          <tr>
            {columns.map(({ id, at, numeric }) => {
              const cell = row.cells[at] ?? {}
              if (at === 0) {
                return (
                  <th key={id} scope="row">
                    <Cell cell={cell} />
                  </th>
                )
              }
              const short = cellText(cell).length <= SHORT
              return (
                <td key={id} data-numeric={numeric} data-short={short}>
                  <Cell cell={cell} />
                </td>
              )
            })}
            <td className="paper-numbers">
              {sources.numbersOf(row.sources ?? []).map((run, i, { length }) => (
                <Fragment key={run}>
                  <span>{i < length - 1 ? `${run},` : run}</span>{' '}
                </Fragment>
              ))}
            </td>
          </tr>
          {below.length > 0 && <Beneath row={row} columns={below} span={columns.length + 1} />}
        </tbody>
      ))}
    </table>
  )
}
