import { useMemo, useState } from 'react'
import type { SortDescriptor } from 'react-aria-components'
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components'
import type { FigureGroup } from '../../../shared/network/figure'
import { useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { CopyButton } from '../../ui/copy-button'
import { figureText } from '../figure-text'
import { subjectName } from '../subject'
import { LedgerFigure } from './ledger-figure'
import './ledger.css'

interface DisputeRow {
  readonly group: FigureGroup
  readonly subject: string
  readonly measure: string
  readonly when: string
  /** High end over low end. */
  readonly spread: number
}

const COLUMNS = ['subject', 'measure', 'when', 'spread'] as const

function compare(a: DisputeRow, b: DisputeRow, column: (typeof COLUMNS)[number]): number {
  if (column === 'spread') return a.spread - b.spread
  return a[column].localeCompare(b[column])
}

/** Every group of figures that ought to agree and do not. Sortable; each side opens its evidence. */
export function DisputeList({ groups }: { readonly groups: readonly FigureGroup[] }) {
  const index = useIndex()
  const text = useText()
  const { t, format, name } = text
  const [sort, setSort] = useState<SortDescriptor>({ column: 'spread', direction: 'descending' })
  const rows = useMemo(() => {
    const all = groups.map((group): DisputeRow => {
      const [lead] = group.observations
      return {
        group,
        subject: subjectName(index, text, group.subject),
        measure: t(`measure.${group.measure}`),
        when: group.period ? format.period(group.period) : lead.asOf ? format.date(lead.asOf) : '',
        spread: group.low > 0 ? group.high / group.low : Number.POSITIVE_INFINITY,
      }
    })
    const column = sort.column as (typeof COLUMNS)[number]
    const sign = sort.direction === 'descending' ? -1 : 1
    return all.sort((a, b) => sign * compare(a, b, column))
  }, [groups, index, text, t, format, sort])

  const asText = () =>
    [
      [...COLUMNS.map((column) => t(`sources.${column}`)), t('sources.figures')].join('\t'),
      ...rows.map((row) =>
        [
          row.subject,
          row.measure,
          row.when,
          format.number(row.spread, 2),
          row.group.observations.map((o) => figureText(text, o)).join(' / '),
        ].join('\t'),
      ),
    ].join('\n')

  return (
    <>
      <div className="ledger-bar">
        <p>{t('sources.disputes-hint')}</p>
        <CopyButton showLabel label={t('copy.table')} text={asText} />
      </div>
      <div className="ledger-scroll">
        <Table
          aria-label={t('sources.disputes-label')}
          className="ledger"
          sortDescriptor={sort}
          onSortChange={setSort}
        >
          <TableHeader>
            {COLUMNS.map((column) => (
              <Column key={column} id={column} allowsSorting isRowHeader={column === 'subject'}>
                {t(`sources.${column}`)}
              </Column>
            ))}
            <Column id="figures">{t('sources.figures')}</Column>
          </TableHeader>
          <TableBody items={rows.map((row) => ({ ...row, id: row.group.key }))}>
            {(row) => (
              <Row>
                <Cell>{row.subject}</Cell>
                <Cell>{row.measure}</Cell>
                <Cell className="ledger-date">{row.when}</Cell>
                <Cell>{Number.isFinite(row.spread) ? `${format.number(row.spread, 2)} ×` : ''}</Cell>
                <Cell>
                  <ul className="ledger-sides">
                    {row.group.observations.map((o) => (
                      <li key={o.id}>
                        <LedgerFigure observation={o} />{' '}
                        <span className="source-refs">
                          {index
                            .saidBy(o)
                            .map((originator) => name(originator.names))
                            .join(' · ')}
                        </span>
                      </li>
                    ))}
                  </ul>
                </Cell>
              </Row>
            )}
          </TableBody>
        </Table>
      </div>
    </>
  )
}
