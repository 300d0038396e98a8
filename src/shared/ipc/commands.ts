/** Menus of the app, in their order; also the groups of the palette and of the shortcut sheet. */
export const COMMAND_GROUPS = ['file', 'edit', 'view', 'go', 'help'] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** Menus inside a menu. */
export const SUBMENUS = ['export', 'theme'] as const
export type Submenu = (typeof SUBMENUS)[number]

interface CommandRow {
  readonly id: string
  /** Who carries it out: main, or the page in the window. */
  readonly by: 'main' | 'page'
  readonly group: CommandGroup
  /** Neighbours of different sections have a line between them in the menu. */
  readonly section: string
  /** In Electron's notation. */
  readonly accelerator?: string
  /** The accelerator on macOS, where it is another one. */
  readonly mac?: string
  /** Further keys that the window knows and no menu shows. */
  readonly also?: readonly string[]
  /** The menu inside the group's menu that holds it. */
  readonly submenu?: Submenu
  /** `false`: deliberately in no menu. `app`: on macOS in the menu of the app. */
  readonly menu?: false | 'app'
}

/**
 * Every command of Tarmaq, in the order of the menus. The native menu, the window's keyboard, the shortcut sheet and the
 * palette are made from it. What Chromium itself does in text fields (cut, copy, paste …) is no command of ours.
 */
export const COMMAND_TABLE = [
  { id: 'import-file', by: 'page', group: 'file', section: 'import', accelerator: 'CmdOrCtrl+Shift+O' },
  { id: 'open-sample', by: 'page', group: 'file', section: 'import' },
  {
    id: 'export-page',
    by: 'page',
    group: 'file',
    section: 'import',
    accelerator: 'CmdOrCtrl+Shift+E',
    submenu: 'export',
  },
  { id: 'export-map', by: 'page', group: 'file', section: 'import', submenu: 'export' },
  { id: 'export-chart', by: 'page', group: 'file', section: 'import', submenu: 'export' },
  { id: 'export-table', by: 'page', group: 'file', section: 'import', submenu: 'export' },
  { id: 'open-folder', by: 'main', group: 'file', section: 'folder', accelerator: 'CmdOrCtrl+O' },
  { id: 'use-built-in', by: 'main', group: 'file', section: 'folder' },
  { id: 'reload-folder', by: 'main', group: 'file', section: 'folder', accelerator: 'CmdOrCtrl+R' },
  { id: 'show-folder', by: 'main', group: 'file', section: 'folder' },
  { id: 'clear-recent', by: 'main', group: 'file', section: 'recent', menu: false },
  {
    id: 'open-settings',
    by: 'page',
    group: 'file',
    section: 'settings',
    accelerator: 'CmdOrCtrl+,',
    menu: 'app',
  },
  { id: 'relaunch', by: 'main', group: 'file', section: 'quit', menu: false },
  { id: 'quit', by: 'main', group: 'file', section: 'quit', accelerator: 'CmdOrCtrl+Q', menu: 'app' },
  { id: 'focus-search', by: 'page', group: 'edit', section: 'find', accelerator: 'CmdOrCtrl+F' },
  { id: 'fit-all', by: 'page', group: 'view', section: 'map', accelerator: 'CmdOrCtrl+Shift+F' },
  { id: 'fit-opening', by: 'page', group: 'view', section: 'map' },
  { id: 'toggle-institutions', by: 'page', group: 'view', section: 'map', accelerator: 'CmdOrCtrl+I' },
  { id: 'toggle-legend', by: 'page', group: 'view', section: 'map' },
  { id: 'year-back', by: 'page', group: 'view', section: 'year' },
  { id: 'year-on', by: 'page', group: 'view', section: 'year' },
  { id: 'year-play', by: 'page', group: 'view', section: 'year' },
  { id: 'year-now', by: 'page', group: 'view', section: 'year' },
  { id: 'theme-system', by: 'page', group: 'view', section: 'looks', submenu: 'theme' },
  { id: 'theme-light', by: 'page', group: 'view', section: 'looks', submenu: 'theme' },
  { id: 'theme-dark', by: 'page', group: 'view', section: 'looks', submenu: 'theme' },
  { id: 'actual-size', by: 'main', group: 'view', section: 'size', accelerator: 'CmdOrCtrl+0' },
  {
    id: 'zoom-in',
    by: 'main',
    group: 'view',
    section: 'size',
    accelerator: 'CmdOrCtrl+Plus',
    also: ['CmdOrCtrl+='],
  },
  { id: 'zoom-out', by: 'main', group: 'view', section: 'size', accelerator: 'CmdOrCtrl+-' },
  {
    id: 'full-screen',
    by: 'main',
    group: 'view',
    section: 'size',
    accelerator: 'F11',
    mac: 'Control+Command+F',
  },
  { id: 'open-palette', by: 'page', group: 'go', section: 'palette', accelerator: 'CmdOrCtrl+K' },
  {
    id: 'go-back',
    by: 'page',
    group: 'go',
    section: 'history',
    accelerator: 'Alt+Left',
    mac: 'Command+[',
    also: ['BrowserBack'],
  },
  {
    id: 'go-forward',
    by: 'page',
    group: 'go',
    section: 'history',
    accelerator: 'Alt+Right',
    mac: 'Command+]',
    also: ['BrowserForward'],
  },
  { id: 'view-network', by: 'page', group: 'go', section: 'views', accelerator: 'CmdOrCtrl+1' },
  { id: 'view-compare', by: 'page', group: 'go', section: 'views', accelerator: 'CmdOrCtrl+2' },
  { id: 'view-routes', by: 'page', group: 'go', section: 'views', accelerator: 'CmdOrCtrl+3' },
  { id: 'view-imports', by: 'page', group: 'go', section: 'views', accelerator: 'CmdOrCtrl+4' },
  { id: 'list-terminals', by: 'page', group: 'go', section: 'lists' },
  { id: 'list-crossings', by: 'page', group: 'go', section: 'lists' },
  { id: 'list-routes', by: 'page', group: 'go', section: 'lists' },
  { id: 'list-presence', by: 'page', group: 'go', section: 'lists' },
  { id: 'next-pane', by: 'page', group: 'go', section: 'panes', accelerator: 'F6' },
  { id: 'previous-pane', by: 'page', group: 'go', section: 'panes', accelerator: 'Shift+F6' },
  { id: 'open-sources', by: 'page', group: 'help', section: 'facts' },
  { id: 'open-method', by: 'page', group: 'help', section: 'facts' },
  {
    id: 'open-shortcuts',
    by: 'page',
    group: 'help',
    section: 'app',
    accelerator: 'CmdOrCtrl+/',
    also: ['?'],
  },
  { id: 'show-log', by: 'main', group: 'help', section: 'app' },
  { id: 'open-about', by: 'page', group: 'help', section: 'about', menu: 'app' },
] as const satisfies readonly CommandRow[]

type Row = (typeof COMMAND_TABLE)[number]

/** Id of any command. */
export type CommandId = Row['id']
/** A command that main carries out, asked by the menu or by the page. */
export type MainCommand = Extract<Row, { by: 'main' }>['id']
/** A command that the page carries out; the menu sends it to the window. */
export type Command = Extract<Row, { by: 'page' }>['id']

/** A line of the table, with all that a line may have. */
export type TableRow = Omit<CommandRow, 'id'> & { readonly id: CommandId }

export const TABLE_ROWS: readonly TableRow[] = COMMAND_TABLE

/** Commands that the native menu sends to the window. */
export const COMMANDS = COMMAND_TABLE.flatMap((row): Command[] => (row.by === 'page' ? [row.id] : []))

/** Commands that the window asks main for. */
export const MAIN_COMMANDS = COMMAND_TABLE.flatMap((row): MainCommand[] =>
  row.by === 'main' ? [row.id] : [],
)

/** The accelerator of a command on a platform, as Node names platforms. */
export function acceleratorOf(row: TableRow, platform: string): string | undefined {
  return platform === 'darwin' ? (row.mac ?? row.accelerator) : row.accelerator
}

export function isMainCommand(id: CommandId): id is MainCommand {
  return (MAIN_COMMANDS as readonly CommandId[]).includes(id)
}

export const COMMAND_CHANNEL = 'menu:command'
