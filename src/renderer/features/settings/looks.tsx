import { MOTIONS, THEMES } from '../../../shared/ipc/views'
import { LANGUAGES } from '../../../shared/network/language'
import { useApp, useAppContext, useSettings } from '../../app/context'
import { LANGUAGE_NAMES } from '../../i18n/language-names'
import { useText } from '../../i18n/text'
import { Choices } from './choices'
import { SettingsSection } from './settings-section'

/** The language, each in its own words. */
export function LanguageSettings() {
  const { t } = useText()
  const { api } = useAppContext()
  const { language } = useSettings()
  const ownName = (of: (typeof LANGUAGES)[number]) => <span lang={of}>{LANGUAGE_NAMES[of]}</span>
  return (
    <SettingsSection title={t('settings.language')}>
      <Choices
        label={t('settings.language')}
        value={language.chosen}
        options={[
          {
            id: 'system',
            words: (
              <>
                {t('settings.system')}
                <small>{ownName(language.system)}</small>
              </>
            ),
          },
          ...LANGUAGES.map((id) => ({ id, words: ownName(id) })),
        ]}
        onChange={(chosen) => void api.changeSettings({ language: chosen })}
      />
      {language.given && (
        <p className="settings-note">
          {t('settings.language-given', { language: LANGUAGE_NAMES[language.spoken] })}
        </p>
      )}
    </SettingsSection>
  )
}

/** Light or dark. The one owner of the theme is the window's state. */
export function ThemeSettings() {
  const { t } = useText()
  const theme = useApp((state) => state.theme)
  const setTheme = useApp((state) => state.setTheme)
  const words = {
    system: 'settings.system',
    light: 'settings.theme-light',
    dark: 'settings.theme-dark',
  } as const
  return (
    <SettingsSection title={t('settings.theme')}>
      <Choices
        label={t('settings.theme')}
        value={theme}
        options={THEMES.map((id) => ({ id, words: t(words[id]) }))}
        onChange={setTheme}
      />
    </SettingsSection>
  )
}

/** Whether things may move. */
export function MotionSettings() {
  const { t } = useText()
  const { api } = useAppContext()
  const { motion } = useSettings()
  const words = { system: 'settings.system', reduce: 'settings.motion-reduce' } as const
  return (
    <SettingsSection title={t('settings.motion')}>
      <Choices
        label={t('settings.motion')}
        value={motion}
        options={MOTIONS.map((id) => ({ id, words: t(words[id]) }))}
        onChange={(chosen) => void api.changeSettings({ motion: chosen })}
      />
      <p className="settings-note">{t('settings.motion-note')}</p>
    </SettingsSection>
  )
}
