import type { MenuItemConstructorOptions } from 'electron'
import type { Command } from '../../shared/ipc/commands'
import type { MenuMessages } from './menu-messages'

export interface MenuDeps {
  readonly messages: MenuMessages
  readonly mac: boolean
  /** Shows the item that opens the developer tools. */
  readonly developer: boolean
  readonly send: (command: Command) => void
  readonly showLog: () => void
  /** Lets the user choose the folder to show. */
  readonly openFolder: () => void
  readonly useBuiltIn: () => void
  /** Reads the folder again. */
  readonly reload: () => void
}

type Item = MenuItemConstructorOptions

const SEPARATOR: Item = { type: 'separator' }

type CommandItem = (label: string, name: Command, accelerator?: string) => Item

function editItems(messages: MenuMessages, command: CommandItem): Item[] {
  return [
    { role: 'undo', label: messages.undo },
    { role: 'redo', label: messages.redo },
    SEPARATOR,
    { role: 'cut', label: messages.cut },
    { role: 'copy', label: messages.copy },
    { role: 'paste', label: messages.paste },
    { role: 'selectAll', label: messages.selectAll },
    SEPARATOR,
    command(messages.find, 'focus-search', 'CmdOrCtrl+F'),
  ]
}

function viewItems(messages: MenuMessages, command: CommandItem, developer: boolean): Item[] {
  const tools: Item[] = [SEPARATOR, { role: 'toggleDevTools', label: messages.developerTools }]
  return [
    command(messages.network, 'view-network', 'CmdOrCtrl+1'),
    command(messages.compare, 'view-compare', 'CmdOrCtrl+2'),
    command(messages.routes, 'view-routes', 'CmdOrCtrl+3'),
    command(messages.imports, 'view-imports', 'CmdOrCtrl+4'),
    SEPARATOR,
    command(messages.fitAll, 'fit-all', 'CmdOrCtrl+Shift+F'),
    command(messages.institutions, 'toggle-institutions', 'CmdOrCtrl+I'),
    SEPARATOR,
    { role: 'resetZoom', label: messages.resetZoom },
    { role: 'zoomIn', label: messages.zoomIn },
    { role: 'zoomOut', label: messages.zoomOut },
    { role: 'togglefullscreen', label: messages.fullScreen },
    ...(developer ? tools : []),
  ]
}

function helpItems(messages: MenuMessages, command: CommandItem, showLog: () => void): Item[] {
  return [
    command(messages.sources, 'open-sources'),
    command(messages.method, 'open-method'),
    command(messages.shortcuts, 'open-shortcuts', 'CmdOrCtrl+/'),
    { id: 'show-log', label: messages.showLog, click: () => showLog() },
    SEPARATOR,
    command(messages.about, 'open-about'),
  ]
}

function importItems(messages: MenuMessages, command: CommandItem): Item[] {
  return [
    command(messages.importFile, 'import-file', 'CmdOrCtrl+Shift+O'),
    command(messages.openSample, 'open-sample'),
    SEPARATOR,
  ]
}

function folderItems({ messages, openFolder, useBuiltIn, reload }: Readonly<MenuDeps>): Item[] {
  return [
    { id: 'open-folder', label: messages.openFolder, accelerator: 'CmdOrCtrl+O', click: openFolder },
    { id: 'use-built-in', label: messages.builtIn, click: useBuiltIn },
    { id: 'reload-folder', label: messages.reloadFolder, accelerator: 'CmdOrCtrl+R', click: reload },
  ]
}

/** The native menu: what every app has by role, and Tarmaq's own commands, which the page carries out. */
export function menuTemplate(deps: Readonly<MenuDeps>): Item[] {
  const { messages, mac, developer, send, showLog } = deps
  const command: CommandItem = (label, name, accelerator) => ({
    id: name,
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => send(name),
  })
  const quit: Item[] = [SEPARATOR, { role: 'quit', label: messages.quit }]

  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: messages.file,
      submenu: [...importItems(messages, command), ...folderItems(deps), ...(mac ? [] : quit)],
    },
    { label: messages.edit, submenu: editItems(messages, command) },
    { label: messages.view, submenu: viewItems(messages, command, developer) },
    { role: 'help', label: messages.help, submenu: helpItems(messages, command, showLog) },
  ]
}
