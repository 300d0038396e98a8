import { useState } from 'react'
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { Terminal } from '../../../shared/network/terminal'
import { MAX_COMPARED } from '../../app/app-store'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import './terminal-picker.css'

function AddTerminal({ terminals }: { readonly terminals: readonly Terminal[] }) {
  const { t, name } = useText()
  const toggleCompare = useApp((state) => state.toggleCompare)
  const [query, setQuery] = useState('')
  return (
    <ComboBox
      className="picker-add"
      aria-label={t('compare.add')}
      defaultItems={terminals}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return
        toggleCompare(String(key))
        setQuery('')
      }}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Icon name="plus" />
      <Input placeholder={t('compare.add-placeholder')} />
      <Popover className="search-popover" offset={6}>
        <ListBox
          className="search-hits"
          renderEmptyState={() => <p className="search-empty">{t('compare.add-none')}</p>}
        >
          {(terminal: Terminal) => (
            <ListBoxItem id={terminal.id} textValue={name(terminal.shortNames)} className="search-hit">
              <span className="search-name">{name(terminal.shortNames)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** The compared terminals, each removable, and a box to add another. */
export function TerminalPicker({ chosen }: { readonly chosen: readonly Terminal[] }) {
  const { t, name } = useText()
  const index = useIndex()
  const toggleCompare = useApp((state) => state.toggleCompare)
  const others = index.network.terminals.filter((t) => t.kind === 'terminal' && !chosen.includes(t))
  return (
    <div className="picker">
      <ul className="picker-chips" aria-label={t('compare.chosen')}>
        {chosen.map((terminal) => (
          <li key={terminal.id} className="picker-chip">
            <span className="picker-name">{name(terminal.shortNames)}</span>
            <Button
              className="icon-button is-small"
              aria-label={t('compare.remove', { terminal: name(terminal.shortNames) })}
              onPress={() => toggleCompare(terminal.id)}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      {chosen.length < MAX_COMPARED ? (
        <AddTerminal terminals={others} />
      ) : (
        <p className="picker-full">{t('compare.full')}</p>
      )}
    </div>
  )
}
