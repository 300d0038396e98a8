import { useMemo, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { CommandKeys } from '../../app/commands/keys'
import { useRunCommand } from '../../app/commands/run-command'
import { useApp, useAppContext, useIndex } from '../../app/context'
import { afterSheet } from '../../app/sheet-focus'
import { showSubject } from '../../app/show-subject'
import type { MessageId } from '../../i18n/messages'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import './palette.css'
import {
  type PaletteHeading,
  type PaletteHit,
  type PaletteItem,
  paletteItems,
  paletteSections,
} from './palette-items'

const HEADINGS: Readonly<Record<PaletteHeading, MessageId>> = {
  recent: 'palette.recent',
  file: 'group.file',
  edit: 'group.edit',
  view: 'group.view',
  go: 'group.go',
  help: 'group.help',
  command: 'palette.commands',
  terminal: 'list.terminals',
  crossing: 'list.crossings',
  route: 'list.routes',
  institution: 'list.presence',
  place: 'palette.places',
}

function Hit({ hit: { item, matched }, withKind }: { readonly hit: PaletteHit; readonly withKind: boolean }) {
  const { t } = useText()
  const { target } = item
  return (
    <>
      <span className="palette-name">
        {target.kind === 'command' ? t(`command.${target.command}`) : item.name}
      </span>
      {matched !== undefined && target.kind === 'subject' && (
        <span className="palette-matched">{matched}</span>
      )}
      {target.kind === 'command' ? (
        <CommandKeys id={target.command} />
      ) : (
        withKind && <span className="palette-kind">{t(`kind.${target.selection.kind}`)}</span>
      )}
    </>
  )
}

/** Carries out what was chosen, once the palette is closed and the focus is back where it was. */
function useChoice(): (item: PaletteItem) => void {
  const { store } = useAppContext()
  const run = useRunCommand()
  return ({ key, target }) => {
    const { openSheet, rememberChoice } = store.getState()
    rememberChoice(key)
    openSheet(null)
    afterSheet(store, () => {
      if (target.kind === 'command') run(target.command)
      else showSubject(store, target.selection)
    })
  }
}

function Sections({ query }: { readonly query: string }) {
  const { network } = useIndex()
  const { t, language } = useText()
  const items = useMemo(() => paletteItems(network, language), [network, language])
  const recent = useApp((state) => state.palette)
  const choose = useChoice()
  const sections = paletteSections(items, query, recent)
  const count = sections.reduce((sum, { hits }) => sum + hits.length, 0)
  return (
    <>
      <ListBox
        className="palette-list"
        aria-label={t('palette.results')}
        items={sections}
        dependencies={[t]}
        onAction={(key) => {
          const item = items.find((each) => each.key === key)
          if (item) choose(item)
        }}
        renderEmptyState={() => <p className="palette-none">{t('search.none', { query })}</p>}
      >
        {({ heading, hits }) => (
          <ListBoxSection id={`section:${heading}`} className="palette-section">
            <Header className="palette-heading">{t(HEADINGS[heading])}</Header>
            {hits.map((hit) => (
              <ListBoxItem
                key={hit.item.key}
                id={hit.item.key}
                textValue={hit.item.name}
                className="palette-item"
              >
                <Hit hit={hit} withKind={heading === 'recent'} />
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
      <p className="visually-hidden" aria-live="polite">
        {query.trim() !== '' && t('palette.count', { count })}
      </p>
    </>
  )
}

/** Every command and everything that has a name, found by what is typed. Escape closes and gives the focus back. */
export function Palette() {
  const { t } = useText()
  const openSheet = useApp((state) => state.openSheet)
  const [query, setQuery] = useState('')
  return (
    <ModalOverlay
      className="sheet-overlay palette-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) openSheet(null)
      }}
    >
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={t('palette.label')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <TextField className="palette-field" aria-label={t('palette.placeholder')} autoFocus>
              <Icon name="search" />
              <Input role="combobox" aria-expanded placeholder={t('palette.placeholder')} />
            </TextField>
            <Sections query={query} />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
