import type { Command } from '../../shared/ipc/commands'
import type { TarmaqApi } from '../../shared/ipc/contract'
import type { AppStore } from './app-store'

/** Id of the search box, the one element that a command moves focus to. */
export const SEARCH_ID = 'search'

function focusSearch(): void {
  const box = document.getElementById(SEARCH_ID)
  if (!(box instanceof HTMLInputElement)) return
  box.focus()
  box.select()
}

/** The ways to begin an import that have a command. */
export interface ImportStarts {
  readonly choose: () => void
  readonly sample: () => void
}

/** @returns a function that carries out a command, from the menu or from a key. */
export function createCommandRunner(store: AppStore, starts: ImportStarts): (command: Command) => void {
  const run: Record<Command, () => void> = {
    'view-network': () => store.getState().setView('network'),
    'view-compare': () => store.getState().setView('compare'),
    'view-routes': () => store.getState().setView('routes'),
    'view-imports': () => store.getState().setView('imports'),
    'import-file': starts.choose,
    'open-sample': starts.sample,
    'focus-search': focusSearch,
    'fit-all': () => store.getState().focusOn('everything'),
    'toggle-institutions': () => store.getState().toggleInstitutions(),
    'open-sources': () => store.getState().openSheet('sources'),
    'open-method': () => store.getState().openSheet('method'),
    'open-about': () => store.getState().openSheet('about'),
    'open-shortcuts': () => store.getState().openSheet('shortcuts'),
  }
  return (command) => run[command]()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
}

function commandOf(event: KeyboardEvent): Command | undefined {
  const modifier = event.ctrlKey || event.metaKey
  if (modifier && event.shiftKey && event.code === 'KeyF') return 'fit-all'
  if (modifier && event.code === 'KeyF') return 'focus-search'
  if (modifier && event.code === 'Digit1') return 'view-network'
  if (modifier && event.code === 'Digit2') return 'view-compare'
  if (modifier && event.code === 'Digit3') return 'view-routes'
  if (modifier && event.code === 'Digit4') return 'view-imports'
  if (modifier && event.shiftKey && event.code === 'KeyO') return 'import-file'
  if (event.key === '?' && !isTyping(event.target)) return 'open-shortcuts'
  return undefined
}

/** Keys that work everywhere, and the menu's commands. Returns the function that ends both. */
export function installKeyboard({
  store,
  api,
  starts,
}: {
  readonly store: AppStore
  readonly api: TarmaqApi
  readonly starts: ImportStarts
}): () => void {
  const run = createCommandRunner(store, starts)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const command = commandOf(event)
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
