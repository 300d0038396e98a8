import type { Menu, MenuItemConstructorOptions } from 'electron'
import { commandTitles } from '../../shared/ipc/command-titles/command-titles'
import {
  acceleratorOf,
  COMMAND_GROUPS,
  type CommandGroup,
  type CommandId,
  TABLE_ROWS,
  type TableRow,
} from '../../shared/ipc/commands'
import type { Language } from '../../shared/network/language'
import { withAccessKeys } from './access-keys'
import { type MenuMessages, menuMessages } from './menu-messages'

/** A file or folder that was opened before. */
export interface RecentItem {
  /** As the user knows it, such as the name of the folder. */
  readonly label: string
  readonly open: () => void
}

export interface MenuDeps {
  readonly language: Language
  /** As Node names platforms. */
  readonly platform: string
  /** Shows the item that opens the developer tools. */
  readonly developer: boolean
  /** The last opened first. Without any there is no menu of them. */
  readonly recent: readonly RecentItem[]
  readonly run: (command: CommandId) => void
}

type Item = MenuItemConstructorOptions

const SEPARATOR: Item = { type: 'separator' }

interface Words {
  readonly messages: MenuMessages
  readonly titles: ReturnType<typeof commandTitles>
}

/** Parts with lines between them; the empty ones are left out. */
function divided(parts: readonly (readonly Item[])[]): Item[] {
  const full = parts.filter((part) => part.length > 0)
  return full.flatMap((part, at) => (at === 0 ? part : [SEPARATOR, ...part]))
}

function commandItem(row: TableRow, { titles }: Words, { platform, run }: MenuDeps): Item {
  const accelerator = acceleratorOf(row, platform)
  return {
    id: row.id,
    label: titles[`command.${row.id}`],
    ...(accelerator ? { accelerator } : {}),
    click: () => run(row.id),
  }
}

/** A part of a menu; neighbours that share a submenu become one item. */
function partItems(rows: readonly TableRow[], words: Words, deps: MenuDeps): Item[] {
  const items: Item[] = []
  for (const row of rows) {
    const item = commandItem(row, words, deps)
    const id = row.submenu && `submenu-${row.submenu}`
    const last = items.at(-1)
    if (id === undefined || row.submenu === undefined) items.push(item)
    else if (last?.id === id && Array.isArray(last.submenu)) last.submenu.push(item)
    else items.push({ id, label: words.titles[`submenu.${row.submenu}`], submenu: [item] })
  }
  return items
}

function inMenu(row: TableRow, platform: string): boolean {
  return row.menu !== false && !(row.menu === 'app' && platform === 'darwin')
}

/** The commands of a menu by section, in the order of the table. */
function sections(group: CommandGroup, words: Words, deps: MenuDeps): Item[][] {
  const rows = TABLE_ROWS.filter((row) => row.group === group && inMenu(row, deps.platform))
  const names = [...new Set(rows.map(({ section }) => section))]
  return names.map((name) =>
    partItems(
      rows.filter(({ section }) => section === name),
      words,
      deps,
    ),
  )
}

function editItems({ messages }: Words): Item[][] {
  return [
    [
      { role: 'undo', label: messages.undo },
      { role: 'redo', label: messages.redo },
    ],
    [
      { role: 'cut', label: messages.cut },
      { role: 'copy', label: messages.copy },
      { role: 'paste', label: messages.paste },
      { role: 'selectAll', label: messages.selectAll },
    ],
  ]
}

function recentItems(words: Words, deps: MenuDeps): Item[] {
  if (deps.recent.length === 0) return []
  const entries = deps.recent.map(({ label, open }): Item => ({ label, click: () => open() }))
  const clear = TABLE_ROWS.filter(({ id }) => id === 'clear-recent')
  return [
    {
      id: 'recent',
      label: words.messages.recent,
      submenu: divided([entries, partItems(clear, words, deps)]),
    },
  ]
}

function groupItems(group: CommandGroup, words: Words, deps: MenuDeps): Item[] {
  const own = sections(group, words, deps)
  if (group === 'file') return divided([...own.slice(0, 2), recentItems(words, deps), ...own.slice(2)])
  if (group === 'edit') return divided([...editItems(words), ...own])
  const tools: Item[] = [{ role: 'toggleDevTools', label: words.messages.developerTools }]
  return divided(group === 'view' && deps.developer ? [...own, tools] : own)
}

/** The menu that bears the app's name on macOS. */
function appMenu(words: Words, deps: MenuDeps): Item {
  const { messages } = words
  const ours = TABLE_ROWS.filter(({ menu }) => menu === 'app')
  const item = (wanted: (row: TableRow) => boolean): Item[] =>
    ours.filter(wanted).map((row) => commandItem(row, words, deps))
  return {
    label: 'Tarmaq',
    submenu: divided([
      item(({ id }) => id === 'open-about'),
      item(({ id }) => id !== 'open-about' && id !== 'quit'),
      [{ role: 'services', label: messages.services }],
      [
        { role: 'hide', label: messages.hide },
        { role: 'hideOthers', label: messages.hideOthers },
        { role: 'unhide', label: messages.unhide },
      ],
      item(({ id }) => id === 'quit'),
    ]),
  }
}

function windowMenu({ messages }: Words): Item {
  return {
    role: 'window',
    label: messages.window,
    submenu: [
      { role: 'minimize', label: messages.minimize },
      { role: 'zoom', label: messages.zoomWindow },
      SEPARATOR,
      { role: 'front', label: messages.front },
    ],
  }
}

/** The native menu: Tarmaq's commands as the table has them, and by role what every app has. */
export function menuTemplate(deps: Readonly<MenuDeps>): Item[] {
  const words = { messages: menuMessages(deps.language), titles: commandTitles(deps.language) }
  const mac = deps.platform === 'darwin'
  const groups = COMMAND_GROUPS.map(
    (group): Item => ({
      id: group,
      ...(group === 'help' ? { role: 'help' as const } : {}),
      label: words.titles[`group.${group}`],
      submenu: groupItems(group, words, deps),
    }),
  )
  if (!mac) return withAccessKeys(groups)
  return [appMenu(words, deps), ...groups.slice(0, -1), windowMenu(words), ...groups.slice(-1)]
}

/** Builds the menu and shows it in place of the one before; again whenever the language or the recent files change. */
export function installMenu(
  menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>,
  deps: Readonly<MenuDeps>,
): void {
  menu.setApplicationMenu(menu.buildFromTemplate(menuTemplate(deps)))
}
