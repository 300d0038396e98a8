import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import { Sheet } from '../../ui/sheet'
import { FolderSettings } from './folder-settings'
import { GraphicsSettings } from './graphics-settings'
import { LanguageSettings, MotionSettings, ThemeSettings } from './looks'
import { RecentSettings } from './recent-settings'
import { ResetSettings } from './reset-settings'
import './settings-sheet.css'

/** Everything that the user can set. What is changed counts at once. */
export function SettingsSheet() {
  const { t } = useText()
  const sheet = useApp((state) => state.sheet)
  const openSheet = useApp((state) => state.openSheet)
  return (
    <Sheet title={t('settings.title')} isOpen={sheet === 'settings'} onClose={() => openSheet(null)}>
      <div className="sheet-body settings">
        <LanguageSettings />
        <ThemeSettings />
        <MotionSettings />
        <GraphicsSettings />
        <FolderSettings />
        <RecentSettings />
        <ResetSettings />
      </div>
    </Sheet>
  )
}
