import type { ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useText } from '../i18n/text'
import { Icon } from './icon'
import './sheet.css'

/** A page over the window for what is read now and then: the ledger, About, the shortcut sheet. Escape closes. */
export function Sheet({
  title,
  isOpen,
  onClose,
  size = 'medium',
  children,
}: {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly size?: 'medium' | 'large'
  readonly children: ReactNode
}) {
  const { t } = useText()
  return (
    <ModalOverlay
      className="sheet-overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="sheet" data-size={size}>
        <Dialog className="sheet-dialog">
          <header className="sheet-bar">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button className="icon-button" aria-label={t('sheet.close')} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
