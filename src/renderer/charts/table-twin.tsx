import { useState } from 'react'
import { menuData } from '../features/context-menu/menu-target'
import { FigureButton } from '../features/details/figure-button'
import { useText } from '../i18n/text'
import { Icon } from '../ui/icon'
import { sortedRows, type TableCell, type TableModel, type TableSort } from './table-model'
import './table-twin.css'

function Disputed() {
  const { t } = useText()
  return (
    <span className="table-disputed" title={t('charts.disputed')}>
      <Icon name="dispute" />
      <span className="visually-hidden">{t('charts.disputed')}</span>
    </span>
  )
}

function Cell({ cell }: { readonly cell: TableCell }) {
  const { figures = [], text, disputed = false } = cell
  if (figures.length === 0) {
    return (
      <>
        {disputed && <Disputed />}
        {text}
      </>
    )
  }
  return (
    <span className="table-cell">
      {figures.map((figure, i) => (
        <span key={figure.said} className="table-figure">
          {disputed && i === 0 && <Disputed />}
          <FigureButton figure={figure.figure} said={figure.said}>
            {figure.text}
          </FigureButton>
          {i < figures.length - 1 && <span aria-hidden="true">/</span>}
        </span>
      ))}
      {text && <span className="table-remark">{text}</span>}
    </span>
  )
}

function nextSort(sort: TableSort | null, column: string): TableSort | null {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}

/** What a chart shows, as a table: every figure a button to its evidence, every sortable column a button. */
export function TableTwin({ model }: { readonly model: TableModel }) {
  const { t } = useText()
  const [sort, setSort] = useState<TableSort | null>(null)
  const sorted = (column: string) =>
    sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : 'none'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe scrollable-region-focusable)
    <section className="table-twin" tabIndex={0} aria-label={t('charts.table-of', { title: model.caption })}>
      <table>
        <caption className="visually-hidden">{model.caption}</caption>
        <thead>
          <tr>
            {model.columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-numeric={column.numeric}
                aria-sort={column.sortable ? sorted(column.id) : undefined}
              >
                {column.sortable ? (
                  <button type="button" onClick={() => setSort(nextSort(sort, column.id))}>
                    {column.label}
                  </button>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortedRows(model, sort).map((row) => (
            <tr key={row.id} {...(row.subject ? menuData({ subjects: [row.subject] }) : {})}>
              {row.cells.map((cell, i) => {
                const column = model.columns[i]
                return i === 0 ? (
                  <th key={column?.id} scope="row">
                    <Cell cell={cell} />
                  </th>
                ) : (
                  <td key={column?.id} data-numeric={column?.numeric}>
                    <Cell cell={cell} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
