import { Button } from 'react-aria-components'
import { useAppContext, useSettings } from '../../app/context'
import { useText } from '../../i18n/text'
import { Check, SettingsSection } from './settings-section'

/** Hardware acceleration, which is decided before the window opens. */
export function GraphicsSettings() {
  const { t } = useText()
  const { api } = useAppContext()
  const { chosen, current } = useSettings().hardwareAcceleration
  return (
    <SettingsSection title={t('settings.graphics')}>
      <Check
        label={t('settings.acceleration')}
        checked={chosen}
        onChange={(hardwareAcceleration) => void api.changeSettings({ hardwareAcceleration })}
      />
      <p className="settings-note">{t('settings.acceleration-note')}</p>
      <div className="settings-later" role="status">
        {chosen !== current && (
          <>
            <span>{t('settings.acceleration-later')}</span>
            <Button className="button is-primary" onPress={() => void api.runCommand('relaunch')}>
              {t('settings.restart')}
            </Button>
          </>
        )}
      </div>
    </SettingsSection>
  )
}
