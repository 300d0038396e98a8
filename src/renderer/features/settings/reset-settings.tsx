import { useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { beginAnew } from '../../app/begin-anew'
import { useAppContext } from '../../app/context'
import { useText } from '../../i18n/text'
import { SettingsSection } from './settings-section'

/** Everything as on the first day, after a question. */
export function ResetSettings() {
  const { t } = useText()
  const { api, store, index } = useAppContext()
  const [asking, setAsking] = useState(false)
  const reset = async (): Promise<void> => {
    setAsking(false)
    const result = await api.resetSettings()
    if (result.ok) beginAnew(store, result.value, index)
    store.getState().notify(t(result.ok ? 'settings.reset-done' : `error.${result.error.code}`))
  }
  return (
    <SettingsSection title={t('settings.reset')}>
      <Button className="button" onPress={() => setAsking(true)}>
        {t('settings.reset-all')}
      </Button>
      <ModalOverlay className="sheet-overlay" isOpen={asking} onOpenChange={setAsking}>
        <Modal className="sheet settings-question">
          <Dialog className="sheet-dialog sheet-body" role="alertdialog">
            <Heading slot="title" level={2}>
              {t('settings.reset-ask')}
            </Heading>
            <p>{t('settings.reset-what')}</p>
            <p>
              <strong>{t('settings.reset-kept')}</strong>
            </p>
            <div className="details-actions">
              <Button className="button" autoFocus onPress={() => setAsking(false)}>
                {t('settings.reset-no')}
              </Button>
              <Button className="button is-primary" onPress={() => void reset()}>
                {t('settings.reset-yes')}
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </SettingsSection>
  )
}
