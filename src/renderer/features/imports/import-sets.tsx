import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { ImportSummary } from '../../../shared/imports/job'
import type { ExportOrder } from '../../../shared/ipc/imports'
import { useApp, useAppContext } from '../../app/context'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import { useExport } from './use-export'
import { useImportStarts } from './use-file-offers'

function RenameForm({ set, onDone }: { readonly set: ImportSummary; readonly onDone: () => void }) {
  const { t } = useText()
  const { api, store } = useAppContext()
  const [name, setName] = useState(set.name)
  const rename = async (): Promise<void> => {
    const wanted = name.trim()
    if (wanted === '') return
    const result = await api.renameImport(set.id, wanted)
    const { setImportsList, notify } = store.getState()
    if (result.ok && result.value.ok) setImportsList({ state: 'listed', imports: result.value.value.imports })
    else if (result.ok && !result.value.ok)
      notify(t(`failure.${result.value.failure.code}`, result.value.failure.values))
    onDone()
  }
  return (
    <form
      className="import-set-form"
      onSubmit={(event) => {
        event.preventDefault()
        void rename()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
    >
      <input
        aria-label={t('imports.set-name')}
        value={name}
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for it
        autoFocus
        onChange={({ target }) => setName(target.value)}
      />
      <div className="details-actions">
        <Button type="submit" className="button is-small is-primary" isDisabled={name.trim() === ''}>
          {t('imports.set-save')}
        </Button>
        <Button className="button is-small" onPress={onDone}>
          {t('imports.set-cancel')}
        </Button>
      </div>
    </form>
  )
}

function RemoveForm({ set, onDone }: { readonly set: ImportSummary; readonly onDone: () => void }) {
  const { t } = useText()
  const { api, store } = useAppContext()
  const remove = async (): Promise<void> => {
    const result = await api.removeImport(set.id)
    const { imports, setImportsList, notify, showImports } = store.getState()
    if (result.ok && result.value.ok) {
      const { sets } = imports
      if (sets !== null) {
        const left = sets.filter((id) => id !== set.id)
        showImports({ sets: left.length > 0 ? left : null })
      }
      notify(t('imports.removed', { name: set.name }))
      setImportsList({ state: 'listed', imports: result.value.value.imports })
    } else if (result.ok && !result.value.ok) {
      notify(t(`failure.${result.value.failure.code}`, result.value.failure.values))
    }
    onDone()
  }
  return (
    <div className="import-set-form" role="alertdialog" aria-label={t('imports.set-remove')}>
      <p>{t('imports.set-remove-ask', { name: set.name })}</p>
      <div className="details-actions">
        <Button className="button is-small is-primary" autoFocus onPress={() => void remove()}>
          {t('imports.set-remove-yes')}
        </Button>
        <Button className="button is-small" onPress={onDone}>
          {t('imports.set-cancel')}
        </Button>
      </div>
    </div>
  )
}

type Action = 'rename' | 'again' | 'csv' | 'parquet' | 'problems' | 'remove'

function SetMenu({
  set,
  onAction,
}: {
  readonly set: ImportSummary
  readonly onAction: (action: Action) => void
}) {
  const { t } = useText()
  const items: readonly (readonly [Action, string])[] = [
    ['rename', t('imports.set-rename')],
    ['again', t('imports.set-again')],
    ['csv', t('imports.set-export-csv')],
    ['parquet', t('imports.set-export-parquet')],
    ...(set.rowsRefused > 0 ? ([['problems', t('imports.set-problems-csv')]] as const) : []),
    ['remove', t('imports.set-remove')],
  ]
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={t('imports.set-actions', { name: set.name })}>
        <Icon name="more" />
      </Button>
      <Popover className="import-set-menu" placement="bottom end">
        <Menu
          aria-label={t('imports.set-actions', { name: set.name })}
          onAction={(key) => onAction(key as Action)}
        >
          {items.map(([id, words]) => (
            <MenuItem key={id} id={id}>
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function SetItem({ set, only }: { readonly set: ImportSummary; readonly only: boolean }) {
  const { t, format } = useText()
  const sets = useApp((state) => state.imports.sets)
  const list = useApp((state) => state.imports.list)
  const show = useApp((state) => state.showImports)
  const { again } = useImportStarts()
  const exportTable = useExport()
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null)
  const chosen = sets === null || sets.includes(set.id)
  const toggle = (): void => {
    const ids = list.state === 'listed' ? list.imports.map(({ id }) => id) : []
    const before = sets ?? ids
    const next = chosen ? before.filter((id) => id !== set.id) : [...before, set.id]
    show({ sets: next.length === ids.length ? null : next })
  }
  const write = (what: ExportOrder['what'], fileFormat: ExportOrder['format'], name = set.name): void =>
    void exportTable({ what, format: fileFormat, name })
  const act = (action: Action): void => {
    if (action === 'rename' || action === 'remove') setDoing(action)
    else if (action === 'again') void again(set.id)
    else if (action === 'problems') write({ problemsOf: { import: set.id } }, 'csv')
    else write({ rowsOf: set.id }, action)
  }
  const days = [set.firstDay, set.lastDay].map((day) => (day === null ? '' : format.date(day.slice(0, 7))))
  return (
    <li className="import-set">
      {!only && <input type="checkbox" aria-label={set.name} checked={chosen} onChange={toggle} />}
      <div className="import-set-words">
        <strong translate="no" title={set.fileName}>
          {set.name}
        </strong>
        <span>{[...new Set(days)].filter((day) => day !== '').join(' – ')}</span>
        <span>
          {t('imports.set-rows', { rows: set.rowsKept })}
          {set.rowsRefused > 0 && `, ${t('imports.set-refused', { rows: set.rowsRefused })}`}
        </span>
      </div>
      <SetMenu set={set} onAction={act} />
      {doing === 'rename' && <RenameForm set={set} onDone={() => setDoing(null)} />}
      {doing === 'remove' && <RemoveForm set={set} onDone={() => setDoing(null)} />}
    </li>
  )
}

/** What is stored, each with what can be done with it. */
export function ImportSets() {
  const { t } = useText()
  const list = useApp((state) => state.imports.list)
  const imports = list.state === 'listed' ? list.imports : []
  return (
    <section aria-labelledby="import-sets">
      <h2 id="import-sets">{t('imports.sets')}</h2>
      <ul className="import-sets">
        {imports.map((set) => (
          <SetItem key={set.id} set={set} only={imports.length === 1} />
        ))}
      </ul>
    </section>
  )
}
