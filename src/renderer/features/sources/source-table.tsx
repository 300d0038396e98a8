import { useMemo, useState } from 'react'
import {
  Button,
  Cell,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components'
import { useApp, useAppContext, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { CopyButton } from '../../ui/copy-button'
import { Icon } from '../../ui/icon'
import { citeSource } from '../details/citation'
import './ledger.css'

const COLUMNS = ['publisher', 'title', 'said-by', 'kind', 'date', 'rests'] as const
type ColumnId = (typeof COLUMNS)[number]

const COLUMN_TEXT = {
  publisher: 'sources.publisher',
  title: 'sources.title-column',
  'said-by': 'sources.said-by',
  kind: 'sources.kind',
  date: 'sources.date',
  rests: 'sources.rests',
} as const

/** Every source, sortable: who, what, when, of which kind, and how many figures rest on it. */
export function SourceTable() {
  const { api } = useAppContext()
  const index = useIndex()
  const text = useText()
  const { t, name, format } = text
  const notify = useApp((state) => state.notify)
  const [sort, setSort] = useState<SortDescriptor>({ column: 'rests', direction: 'descending' })
  const rows = useMemo(() => {
    const resting = new Map<string, number>()
    for (const o of index.network.observations) {
      for (const id of o.sources) resting.set(id, (resting.get(id) ?? 0) + 1)
    }
    const all = index.network.sources.map((source) => ({
      id: source.id,
      source,
      publisher: source.publisher,
      title: source.title,
      'said-by': name(
        index.originators.get(source.originator)?.names ?? { en: '', kk: '', ru: '', zh: '', bg: '' },
      ),
      kind: t(`source-kind.${source.kind}`),
      date: source.date ?? '',
      rests: resting.get(source.id) ?? 0,
    }))
    const column = sort.column as ColumnId
    const sign = sort.direction === 'descending' ? -1 : 1
    return all.sort((a, b) => {
      const [x, y] = [a[column], b[column]]
      const order =
        typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y))
      return sign * order || a.publisher.localeCompare(b.publisher)
    })
  }, [index, name, t, sort])

  const open = async (url: string) => {
    const result = await api.openExternal(url)
    if (!result.ok) notify(t(`error.${result.error.code}`))
  }
  const asText = () =>
    [
      [...COLUMNS.map((column) => t(COLUMN_TEXT[column])), t('cite.source')].join('\t'),
      ...rows.map((row) =>
        [...COLUMNS.map((column) => row[column]), citeSource(text, row.source)].join('\t'),
      ),
    ].join('\n')

  return (
    <>
      <div className="ledger-bar">
        <p>{t('sources.sources-hint')}</p>
        <CopyButton showLabel label={t('copy.table')} text={asText} />
      </div>
      <div className="ledger-scroll">
        <Table
          aria-label={t('sources.sources-label')}
          className="ledger"
          sortDescriptor={sort}
          onSortChange={setSort}
        >
          <TableHeader>
            {COLUMNS.map((column) => (
              <Column key={column} id={column} allowsSorting isRowHeader={column === 'publisher'}>
                {t(COLUMN_TEXT[column])}
              </Column>
            ))}
          </TableHeader>
          <TableBody items={rows}>
            {(row) => (
              <Row>
                <Cell translate="no">{row.publisher}</Cell>
                <Cell>
                  {row.source.url?.startsWith('https:') ? (
                    <Button className="link-button" onPress={() => void open(row.source.url ?? '')}>
                      <span lang={row.source.language}>{row.title}</span>
                      <Icon name="external" />
                    </Button>
                  ) : (
                    <span lang={row.source.language}>{row.title}</span>
                  )}
                </Cell>
                <Cell>{row['said-by']}</Cell>
                <Cell>{row.kind}</Cell>
                <Cell className="ledger-date">{row.date ? format.date(row.date) : t('source.undated')}</Cell>
                <Cell>{row.rests}</Cell>
              </Row>
            )}
          </TableBody>
        </Table>
      </div>
    </>
  )
}
