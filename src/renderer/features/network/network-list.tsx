import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { ListBox, ListBoxItem, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { LIST_TABS, type ListTab } from '../../../shared/ipc/views'
import { useApp } from '../../app/context'
import { listTabOf } from '../../app/list-tab'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import { menuData } from '../context-menu/menu-target'
import { sameSelection } from '../subject'
import { AsOfChip } from '../time/as-of-chip'
import { useShown } from '../time/moment'
import { type ListRow, type ListSection, listRows } from './list-rows'
import './network-list.css'

function RowContent({ row }: { readonly row: ListRow }) {
  const { t } = useText()
  return (
    <>
      <span className="row-words">
        <span className="row-name">{row.name}</span>
        {row.note && <span className="row-note">{row.note}</span>}
      </span>
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
          {...menuData({ subjects: [row.selection], figure: row.figure })}
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

function isSameRow(a: ListRow, b: ListRow | undefined): boolean {
  const said = ({ name, fact, note, disputed, figure }: ListRow) =>
    JSON.stringify([name, fact, note, disputed, figure])
  return b !== undefined && said(a) === said(b)
}

/** The switch of the map's layer, beside the list of what is on it. */
function PresenceOnMap() {
  const { t } = useText()
  const shown = useApp((state) => state.institutions)
  const toggle = useApp((state) => state.toggleInstitutions)
  return (
    <label className="list-on-map">
      <input type="checkbox" checked={shown} onChange={toggle} />
      {t('time.on-map')}
    </label>
  )
}

/** The rows with those of before in the place of equal ones: a list draws only what is new to it. */
function useKeptRows(
  rows: Readonly<Record<ListTab, readonly ListSection[]>>,
): Readonly<Record<ListTab, readonly ListSection[]>> {
  const known = useRef<ReadonlyMap<string, ListRow>>(new Map())
  const kept = useMemo(() => {
    const keep = (row: ListRow) => {
      const before = known.current.get(row.key)
      return before && isSameRow(row, before) ? before : row
    }
    const keepAll = (sections: readonly ListSection[]) =>
      sections.map((section) => ({ ...section, rows: section.rows.map(keep) }))
    return {
      terminals: keepAll(rows.terminals),
      crossings: keepAll(rows.crossings),
      routes: keepAll(rows.routes),
      presence: keepAll(rows.presence),
    }
  }, [rows])
  useEffect(() => {
    const all = Object.values(kept).flatMap((sections) => sections.flatMap((section) => section.rows))
    known.current = new Map(all.map((row) => [row.key, row]))
  }, [kept])
  return kept
}

/** The map's twin in reading order: terminals, crossings, routes and institutions, one line each. */
export function NetworkList() {
  const { index } = useShown()
  const text = useText()
  const tab = useApp((state) => state.listTab)
  const setListTab = useApp((state) => state.setListTab)
  const selection = useApp((state) => state.selection)
  const rows = useKeptRows(useMemo(() => listRows(index, text), [index, text]))
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
      {index.asOf !== null && (
        <div className="list-as-of">
          <AsOfChip year={index.asOf} />
        </div>
      )}
      {LIST_TABS.map((id) => (
        <TabPanel key={id} id={id} className="list-panel">
          {id === 'presence' && <PresenceOnMap />}
          {rows[id].map((section) => (
            <section key={section.title} className="list-section">
              {section.title !== '' && <h2>{section.title}</h2>}
              {(section.rows.length > 0 || section.absent === 0) && (
                <Rows rows={section.rows} label={section.title || t(`list.${id}`)} />
              )}
              {section.absent > 0 && (
                <p className="list-footnote">{t('time.not-there-yet', { count: section.absent })}</p>
              )}
              {section.footnote !== undefined && <p className="list-footnote">{section.footnote}</p>}
            </section>
          ))}
        </TabPanel>
      ))}
    </Tabs>
  )
}
