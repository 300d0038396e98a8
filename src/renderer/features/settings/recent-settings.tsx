import { useRef } from 'react'
import { Button } from 'react-aria-components'
import { useApp, useAppContext, useSettings } from '../../app/context'
import { useText } from '../../i18n/text'
import { SettingsSection } from './settings-section'

/** What was opened before. Opening one leaves the sheet. */
export function RecentSettings() {
  const { t } = useText()
  const { api } = useAppContext()
  const { recent } = useSettings()
  const openSheet = useApp((state) => state.openSheet)
  const place = useRef<HTMLDivElement>(null)
  const open = (id: string): void => {
    openSheet(null)
    void api.openRecent(id)
  }
  const clear = (): void => {
    place.current?.focus()
    void api.runCommand('clear-recent')
  }
  return (
    <SettingsSection title={t('settings.recent')} place={place}>
      {recent.length === 0 ? (
        <p className="settings-note">{t('settings.recent-none')}</p>
      ) : (
        <>
          <ul className="settings-recent">
            {recent.map(({ id, kind, name }) => (
              <li key={id}>
                <Button className="link-button" translate="no" onPress={() => open(id)}>
                  {name}
                </Button>
                <span>{t(`settings.recent-${kind}`)}</span>
              </li>
            ))}
          </ul>
          <Button className="button is-small" onPress={clear}>
            {t('settings.recent-clear')}
          </Button>
        </>
      )}
    </SettingsSection>
  )
}
