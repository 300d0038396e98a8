import type { TarmaqApi } from '../../../shared/ipc/contract'
import type { AppStore } from '../app-store'
import { createCommandKeys } from './chord'
import type { RunCommand } from './command-runner'

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
}

/** Keys that work everywhere, and the menu's commands. Returns the function that ends both. */
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
    const command = commandOf(event, isTyping(event.target))
    if (command) {
      event.preventDefault()
      run(command)
    } else if (event.key === 'Escape' && !isTyping(event.target)) {
      store.getState().escape()
    }
  }
  addEventListener('keydown', onKeyDown)
  const stopCommands = api.onCommand(run)
  return () => {
    removeEventListener('keydown', onKeyDown)
    stopCommands()
  }
}
