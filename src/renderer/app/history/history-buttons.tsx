import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { useStore } from 'zustand'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import { CommandKeys } from '../commands/keys'
import { useRunCommand } from '../commands/run-command'
import { useAppContext } from '../context'
import './history-buttons.css'

function HistoryButton({
  command,
  enabled,
}: {
  readonly command: 'go-back' | 'go-forward'
  readonly enabled: boolean
}) {
  const { t } = useText()
  const run = useRunCommand()
  return (
    <TooltipTrigger delay={600}>
      <Button
        className="icon-button"
        aria-label={t(`command.${command}`)}
        isDisabled={!enabled}
        onPress={() => run(command)}
      >
        <Icon name={command === 'go-back' ? 'back' : 'forward'} />
      </Button>
      <Tooltip className="tooltip" placement="bottom">
        {t(`command.${command}`)}
        <CommandKeys id={command} />
      </Tooltip>
    </TooltipTrigger>
  )
}

/** Back and forward through views and selections. */
export function HistoryButtons() {
  const { history } = useAppContext()
  const { canBack, canForward } = useStore(history)
  return (
    <div className="history-buttons">
      <HistoryButton command="go-back" enabled={canBack} />
      <HistoryButton command="go-forward" enabled={canForward} />
    </div>
  )
}
