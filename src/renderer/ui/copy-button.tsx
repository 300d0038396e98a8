import { Button } from 'react-aria-components'
import { useApp, useAppContext } from '../app/context'
import { useText } from '../i18n/text'
import { Icon } from './icon'

/** Copies what `text` gives when pressed, and says in the status line whether it worked. */
export function CopyButton({
  label,
  text,
  showLabel = false,
}: {
  readonly label: string
  readonly text: () => string
  readonly showLabel?: boolean
}) {
  const { api } = useAppContext()
  const { t } = useText()
  const notify = useApp((state) => state.notify)
  const copy = async () => {
    const result = await api.copyText(text())
    notify(result.ok ? t('copy.done') : t(`error.${result.error.code}`))
  }
  return (
    <Button
      className={showLabel ? 'button' : 'icon-button is-small'}
      aria-label={label}
      onPress={() => void copy()}
    >
      <Icon name="copy" />
      {showLabel && label}
    </Button>
  )
}
