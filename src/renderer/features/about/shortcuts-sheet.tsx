import { useApp, useAppContext } from '../../app/context'
import { useText } from '../../i18n/text'
import { Sheet } from '../../ui/sheet'

/** `mod` is Ctrl, or ⌘ on macOS. */
const SHORTCUTS = [
  ['shortcut.search', ['mod', 'F']],
  ['shortcut.network', ['mod', '1']],
  ['shortcut.compare', ['mod', '2']],
  ['shortcut.routes', ['mod', '3']],
  ['shortcut.everything', ['mod', 'Shift', 'F']],
  ['shortcut.open-folder', ['mod', 'O']],
  ['shortcut.reload', ['mod', 'R']],
  ['shortcut.escape', ['Esc']],
  ['shortcut.sheet', ['?']],
  ['shortcut.list', ['↑', '↓']],
  ['shortcut.focus', ['Enter']],
  ['shortcut.map', ['←', '→', '↑', '↓']],
  ['shortcut.zoom', ['+', '−']],
  ['shortcut.reset', ['Home']],
  ['shortcut.divider', ['←', '→']],
] as const

export function ShortcutsSheet() {
  const { platform } = useAppContext()
  const { t } = useText()
  const sheet = useApp((state) => state.sheet)
  const openSheet = useApp((state) => state.openSheet)
  const key = (name: string) => (name === 'mod' ? (platform === 'darwin' ? '⌘' : 'Ctrl') : name)
  return (
    <Sheet title={t('shortcuts.title')} isOpen={sheet === 'shortcuts'} onClose={() => openSheet(null)}>
      <div className="sheet-body">
        <dl className="pairs shortcuts">
          {SHORTCUTS.map(([id, keys]) => (
            <div key={id}>
              <dt>{t(id)}</dt>
              <dd>
                {keys.map((name) => (
                  <kbd key={name}>{key(name)}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Sheet>
  )
}
