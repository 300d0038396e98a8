import { useRef } from 'react'
import { Button } from 'react-aria-components'
import { useAppContext, useSettings } from '../../app/context'
import { useText } from '../../i18n/text'
import { Check, SettingsSection } from './settings-section'

/** Which network is on screen, and which one every start shows. */
export function FolderSettings() {
  const { t } = useText()
  const { api, folder } = useAppContext()
  const { atStart, given } = useSettings().folder
  const place = useRef<HTMLDivElement>(null)
  const subject = folder.own ? folder.name : atStart?.name
  return (
    <SettingsSection title={t('settings.folder')} place={place}>
      <p className="settings-value">
        {folder.own ? <span translate="no">{folder.name}</span> : t('settings.folder-built-in')}
      </p>
      <div className="details-actions">
        <Button className="button" onPress={() => void api.runCommand('open-folder')}>
          {t('settings.folder-open')}
        </Button>
        {folder.own && (
          <Button
            className="button"
            onPress={() => {
              place.current?.focus()
              void api.runCommand('use-built-in')
            }}
          >
            {t('settings.folder-use-built-in')}
          </Button>
        )}
        <Button className="button" onPress={() => void api.runCommand('show-folder')}>
          {t('settings.folder-show')}
        </Button>
      </div>
      {given && <p className="settings-note">{t('settings.folder-given')}</p>}
      {subject !== undefined && (
        <Check
          label={t('settings.folder-at-start', { folder: subject })}
          checked={folder.own ? (atStart?.shown ?? false) : true}
          onChange={(folderAtStart) => {
            if (!folder.own) place.current?.focus()
            void api.changeSettings({ folderAtStart })
          }}
        />
      )}
    </SettingsSection>
  )
}
