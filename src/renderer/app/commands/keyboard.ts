import type { CommandId } from '../../../shared/ipc/commands'
import type { TarmaqApi } from '../../../shared/ipc/contract'
import type { AppStore } from '../app-store'
import { createCommandKeys } from './chord'
import type { RunCommand } from './command-runner'

function isTyping(target: Element | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
}

/** Buttons at the side of a mouse. */
const SIDE_BUTTONS: Readonly<Record<number, CommandId>> = { 3: 'go-back', 4: 'go-forward' }

/** Keys and mouse buttons that work everywhere, and the menu's commands. Returns the function that ends all. */
export function installKeyboard({
  store,
  api,
  platform,
  run,
}: {
  readonly store: AppStore
  readonly api: Pick<TarmaqApi, 'onCommand'>
  readonly platform: string
  readonly run: RunCommand
}): () => void {
  const commandOf = createCommandKeys(platform)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const command = commandOf(event, isTyping(document.activeElement))
    if (command) {
      event.preventDefault()
      run(command)
    } else if (event.key === 'Escape' && !isTyping(document.activeElement)) {
      store.getState().escape()
    }
  }
  const onMouseUp = (event: MouseEvent) => {
    const command = SIDE_BUTTONS[event.button]
    if (!command) return
    event.preventDefault()
    run(command)
  }
  addEventListener('keydown', onKeyDown)
  addEventListener('mouseup', onMouseUp)
  const stopCommands = api.onCommand(run)
  return () => {
    removeEventListener('keydown', onKeyDown)
    removeEventListener('mouseup', onMouseUp)
    stopCommands()
  }
}
