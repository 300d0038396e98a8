import type { BrowserWindow, ContextMenuParams, Menu, MenuItemConstructorOptions } from 'electron'
import { withAccessKeys } from './access-keys'
import type { MenuMessages } from './menu-messages'

type Item = MenuItemConstructorOptions

/** What is known of the place that was asked for a menu. */
export interface TextPlace {
  readonly isEditable: boolean
  readonly selectionText: string
  readonly editFlags: Pick<
    ContextMenuParams['editFlags'],
    'canUndo' | 'canRedo' | 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'
  >
}

/** The menu of a text field, or of selected text; empty where there is neither. */
export function textMenuTemplate(
  { isEditable, selectionText, editFlags }: TextPlace,
  messages: MenuMessages,
): Item[] {
  const copy: Item = { role: 'copy', label: messages.copy, enabled: editFlags.canCopy }
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  return [
    { role: 'undo', label: messages.undo, enabled: editFlags.canUndo },
    { role: 'redo', label: messages.redo, enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: messages.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: messages.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: messages.selectAll, enabled: editFlags.canSelectAll },
  ]
}

/** Shows the menu of text wherever the page has none of its own. */
export function installTextMenu({
  window,
  menu,
  messages,
  platform,
}: {
  readonly window: BrowserWindow
  readonly menu: Pick<typeof Menu, 'buildFromTemplate'>
  /** The words of the moment. */
  readonly messages: () => MenuMessages
  /** As Node names platforms. */
  readonly platform: string
}): void {
  window.webContents.on('context-menu', (_event, place) => {
    const items = textMenuTemplate(place, messages())
    if (items.length === 0) return
    menu.buildFromTemplate(platform === 'darwin' ? items : withAccessKeys(items)).popup({ window })
  })
}
