import { useMemo, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { Selection } from '../../../shared/ipc/session'
import { createSearch, type SearchHit } from '../../../shared/network/search'
import { SEARCH_ID } from '../../app/commands/command-runner'
import { CommandKeys } from '../../app/commands/keys'
import { useAppContext, useIndex } from '../../app/context'
import { showSubject } from '../../app/show-subject'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import './search-box.css'

function keyOf(hit: SearchHit): string {
  return `${hit.kind}:${hit.id}`
}

function selectionOf(key: string): Selection {
  const [kind, id] = key.split(':')
  return { kind: kind as Selection['kind'], id: id ?? '' }
}

/** Finds a terminal, crossing, route, institution or place by any of its names in any of the five languages. */
export function SearchBox() {
  const { t, name } = useText()
  const { store } = useAppContext()
  const { network } = useIndex()
  const search = useMemo(() => createSearch(network), [network])
  const [query, setQuery] = useState('')
  const hits = search(query)

  const open = (key: string) => {
    showSubject(store, selectionOf(key))
    setQuery('')
  }

  return (
    <ComboBox
      className="search-box"
      aria-label={t('search.label')}
      items={hits.map((hit) => ({ ...hit, key: keyOf(hit) }))}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) open(String(key))
      }}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection={query.trim() !== ''}
    >
      <Icon name="search" />
      <Input id={SEARCH_ID} placeholder={t('search.placeholder')} />
      <CommandKeys id="focus-search" />
      <Popover className="search-popover" offset={6}>
        <ListBox
          className="search-hits"
          renderEmptyState={() => <p className="search-empty">{t('search.none', { query })}</p>}
        >
          {(hit: SearchHit & { readonly key: string }) => (
            <ListBoxItem id={hit.key} textValue={name(hit.names)} className="search-hit">
              <span className="search-name">{name(hit.names)}</span>
              {hit.matched !== name(hit.names) && <span className="search-matched">{hit.matched}</span>}
              <span className="search-kind">{t(`kind.${hit.kind}`)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
