import { COMMAND_GROUPS, TABLE_ROWS } from '../../../shared/ipc/commands'
import { acceleratorNames } from '../../app/commands/chord'
import { Keys } from '../../app/commands/keys'
import { useApp, useAppContext } from '../../app/context'
import { useText } from '../../i18n/text'
import { Sheet } from '../../ui/sheet'
import './shortcuts-sheet.css'

/** Keys that work inside a pane, where no command of the table does it. */
const PANE_KEYS = [
  ['shortcut.escape', ['Esc']],
  ['shortcut.list', ['↑', '↓']],
  ['shortcut.focus', ['Enter']],
  ['shortcut.map', ['←', '→', '↑', '↓']],
  ['shortcut.zoom', ['+', '−']],
  ['shortcut.reset', ['Home']],
  ['keys.step', ['Page Up', 'Page Down']],
  ['shortcut.divider', ['←', '→']],
] as const

/** Every command that has keys, by menu, and the keys of the panes. */
export function ShortcutsSheet() {
  const { platform } = useAppContext()
  const { t } = useText()
  const sheet = useApp((state) => state.sheet)
  const openSheet = useApp((state) => state.openSheet)
  const withKeys = TABLE_ROWS.map((row) => ({ row, names: acceleratorNames(row, platform) })).filter(
    ({ names }) => names.length > 0,
  )
  return (
    <Sheet title={t('shortcuts.title')} isOpen={sheet === 'shortcuts'} onClose={() => openSheet(null)}>
      <div className="sheet-body shortcuts-body">
        {COMMAND_GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`group.${group}`)}</h3>
            <dl className="pairs shortcuts">
              {withKeys
                .filter(({ row }) => row.group === group)
                .map(({ row, names }) => (
                  <div key={row.id}>
                    <dt>{t(`command.${row.id}`)}</dt>
                    <dd>
                      <Keys names={names} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t('keys.panes')}</h3>
          <dl className="pairs shortcuts">
            {PANE_KEYS.map(([id, names]) => (
              <div key={id}>
                <dt>{t(id)}</dt>
                <dd>
                  <Keys names={names} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Sheet>
  )
}
