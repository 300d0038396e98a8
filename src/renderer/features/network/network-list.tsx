import { type ReactNode, useMemo } from 'react'
import { ListBox, ListBoxItem, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { LIST_TABS, type ListTab } from '../../../shared/ipc/views'
import { useApp, useIndex } from '../../app/context'
import { listTabOf } from '../../app/list-tab'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import { sameSelection } from '../subject'
import { type ListRow, listRows } from './list-rows'
import './network-list.css'

function RowContent({ row }: { readonly row: ListRow }) {
  const { t } = useText()
  return (
    <>
      <span className="row-name">{row.name}</span>
      <span className="row-fact">
        {row.disputed && (
          <span className="row-disputed" title={t('list.disputed')}>
            <Icon name="dispute" />
            <span className="visually-hidden">{t('list.disputed')}</span>
          </span>
        )}
        {row.fact}
      </span>
    </>
  )
}

function Rows({ rows, label }: { readonly rows: readonly ListRow[]; readonly label: string }): ReactNode {
  const selection = useApp((state) => state.selection)
  const hover = useApp((state) => state.hover)
  const select = useApp((state) => state.select)
  const setHover = useApp((state) => state.setHover)
  const focusOn = useApp((state) => state.focusOn)
  const { t } = useText()
  const key = selection ? `${selection.kind}:${selection.id}` : null
  const bySelf = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows])

  return (
    <ListBox
      className="list-rows"
      aria-label={label}
      items={rows}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={key && bySelf.has(key) ? [key] : []}
      onSelectionChange={(keys) => {
        const [picked] = keys === 'all' ? [] : [...keys]
        const row = picked === undefined ? undefined : bySelf.get(String(picked))
        if (row) select(row.selection)
      }}
      onAction={(picked) => {
        const row = bySelf.get(String(picked))
        if (row) focusOn(row.selection)
      }}
      dependencies={[hover, selection]}
      renderEmptyState={() => <p className="list-footnote">{t('list.none')}</p>}
    >
      {(row) => (
        <ListBoxItem
          id={row.key}
          textValue={row.name}
          className={({ defaultClassName }) =>
            `${defaultClassName} list-row${sameSelection(hover, row.selection) ? ' is-hovered' : ''}`
          }
          onHoverStart={() => setHover(row.selection)}
          onHoverEnd={() => setHover(null)}
        >
          <RowContent row={row} />
        </ListBoxItem>
      )}
    </ListBox>
  )
}

/** The map's twin in reading order: terminals, crossings, routes and institutions, one line each. */
export function NetworkList() {
  const index = useIndex()
  const text = useText()
  const tab = useApp((state) => state.listTab)
  const setListTab = useApp((state) => state.setListTab)
  const selection = useApp((state) => state.selection)
  const rows = useMemo(() => listRows(index, text), [index, text])
  const { t } = text
  const selectedTab = listTabOf(selection)

  return (
    <Tabs
      className="network-list"
      selectedKey={tab}
      onSelectionChange={(key) => setListTab(key as ListTab)}
      keyboardActivation="manual"
    >
      <TabList className="list-tabs" aria-label={t('list.label')}>
        {LIST_TABS.map((id) => (
          <Tab key={id} id={id} className="list-tab">
            {t(`list.${id}`)}
            {selectedTab === id && tab !== id && <span className="tab-dot" aria-hidden="true" />}
          </Tab>
        ))}
      </TabList>
      {LIST_TABS.map((id) => (
        <TabPanel key={id} id={id} className="list-panel">
          {rows[id].map((section) => (
            <section key={section.title} className="list-section">
              {section.title !== '' && <h2>{section.title}</h2>}
              <Rows rows={section.rows} label={section.title || t(`list.${id}`)} />
              {section.footnote !== undefined && <p className="list-footnote">{section.footnote}</p>}
            </section>
          ))}
        </TabPanel>
      ))}
    </Tabs>
  )
}
