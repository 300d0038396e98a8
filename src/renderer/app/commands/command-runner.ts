import { type Command, type CommandId, isMainCommand } from '../../../shared/ipc/commands'
import type { TarmaqApi } from '../../../shared/ipc/contract'
import type { ListTab } from '../../../shared/ipc/views'
import type { ExportStarts } from '../../exports/export-commands'
import { reducedMotion } from '../../styles/motion'
import type { AppStore } from '../app-store'
import type { NavigationHistoryStore } from '../history/history'
import type { PaneCycle } from '../panes/pane-cycle'
import { afterSheet } from '../sheet-focus'

/** Id of the search box. */
export const SEARCH_ID = 'search'

function focusSearch(): void {
  const box = document.getElementById(SEARCH_ID)
  if (!(box instanceof HTMLInputElement)) return
  box.focus()
  box.select()
}

/** The ways to begin an import or an export that have a command. */
export interface FileStarts {
  readonly choose: () => void
  readonly sample: () => void
  readonly exports: ExportStarts
}

export interface CommandRunnerDeps {
  readonly store: AppStore
  readonly history: NavigationHistoryStore
  readonly panes: PaneCycle
  readonly api: Pick<TarmaqApi, 'runCommand'>
  readonly starts: FileStarts
}

/** Carries out a command, here or by asking main. */
export type RunCommand = (command: CommandId) => void

/**
 * @returns the one function by which the keyboard, the menu, the palette and buttons carry out commands. A sheet over the
 * window closes first, and with its own command does nothing else.
 */
export function createCommandRunner({
  store,
  history,
  panes,
  api,
  starts,
}: Readonly<CommandRunnerDeps>): RunCommand {
  const state = () => store.getState()
  const showList = (tab: ListTab) => () => {
    state().setView('network')
    state().setListTab(tab)
    state().setListOpen(true)
  }
  /** Years are seen in Network and Compare alone. */
  const inYears = (change: () => void) => () => {
    if (!['network', 'compare'].includes(state().view)) state().setView('network')
    change()
  }
  const play = () => (reducedMotion() ? state().stepYear(1) : state().setPlaying(!state().time.playing))
  const run: Readonly<Record<Command, () => void>> = {
    'import-file': starts.choose,
    'open-sample': starts.sample,
    'export-page': starts.exports.page,
    'export-map': starts.exports.map,
    'export-chart': starts.exports.chart,
    'export-table': starts.exports.table,
    'focus-search': focusSearch,
    'fit-all': () => state().focusOn('everything'),
    'fit-opening': () => state().focusOn('opening'),
    'toggle-institutions': () => state().toggleInstitutions(),
    'toggle-legend': () => state().toggleLegend(),
    'year-back': inYears(() => state().stepYear(-1)),
    'year-on': inYears(() => state().stepYear(1)),
    'year-play': inYears(play),
    'year-now': () => state().showYear(null),
    'theme-system': () => state().setTheme('system'),
    'theme-light': () => state().setTheme('light'),
    'theme-dark': () => state().setTheme('dark'),
    'go-back': () => history.getState().back(),
    'go-forward': () => history.getState().forward(),
    'view-network': () => state().setView('network'),
    'view-compare': () => state().setView('compare'),
    'view-routes': () => state().setView('routes'),
    'view-imports': () => state().setView('imports'),
    'list-terminals': showList('terminals'),
    'list-crossings': showList('crossings'),
    'list-routes': showList('routes'),
    'list-presence': showList('presence'),
    'next-pane': () => panes.move(1),
    'previous-pane': () => panes.move(-1),
    'open-settings': () => state().openSheet('settings'),
    'open-palette': () => state().openSheet('palette'),
    'open-sources': () => state().openSheet('sources'),
    'open-method': () => state().openSheet('method'),
    'open-shortcuts': () => state().openSheet('shortcuts'),
    'open-about': () => state().openSheet('about'),
  }
  const runHere = (command: Command): void => {
    const { sheet, openSheet } = state()
    if (sheet !== null) openSheet(null)
    if (sheet === null) run[command]()
    else if (`open-${sheet}` !== command) afterSheet(store, run[command])
  }
  return (command) => {
    if (isMainCommand(command)) void api.runCommand(command)
    else runHere(command)
  }
}
