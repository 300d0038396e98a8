import type { BrowserWindow } from './browser-window'
import { TypedEmitter } from './typed-emitter'

/** What an item does when it is chosen. */
export type MenuItemClick = (item: MenuItem, window: BrowserWindow | undefined, event: object) => void

export interface MenuItemConstructorOptions {
  id?: string
  label?: string
  sublabel?: string
  toolTip?: string
  role?: string
  type?: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio'
  accelerator?: string
  enabled?: boolean
  visible?: boolean
  checked?: boolean
  registerAccelerator?: boolean
  submenu?: MenuItemConstructorOptions[] | Menu
  click?: MenuItemClick
}

/** An item of a menu. */
export class MenuItem {
  readonly id: string
  readonly role: string | undefined
  readonly type: NonNullable<MenuItemConstructorOptions['type']>
  readonly accelerator: string | undefined
  readonly submenu: Menu | undefined
  label: string
  enabled: boolean
  visible: boolean
  checked: boolean
  readonly #onClick: MenuItemClick | undefined

  constructor(options: MenuItemConstructorOptions) {
    this.id = options.id ?? ''
    this.role = options.role
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal')
    this.accelerator = options.accelerator
    this.label = options.label ?? options.role ?? ''
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : options.submenu
    this.#onClick = options.click
  }

  /** Chooses the item, as tests do; roles do nothing. */
  click(event: object = {}, window?: BrowserWindow): void {
    if (!this.enabled) return
    if (this.type === 'checkbox') this.checked = !this.checked
    this.#onClick?.(this, window, event)
  }
}

/** `Menu`: reachable by code, drawn nowhere. */
export class Menu extends TypedEmitter<{ 'menu-will-show': []; 'menu-will-close': [] }> {
  static #application: Menu | null = null
  readonly items: MenuItem[] = []

  static buildFromTemplate(template: (MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu()
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item))
    return menu
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application
  }

  append(item: MenuItem): void {
    this.items.push(item)
  }

  insert(position: number, item: MenuItem): void {
    this.items.splice(position, 0, item)
  }

  /** The item with this id, in this menu or below. */
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }

  /** Nothing is drawn: only says that the menu would show. */
  popup(_options?: { window?: BrowserWindow; x?: number; y?: number; callback?: () => void }): void {
    this.emit('menu-will-show')
  }

  closePopup(): void {
    this.emit('menu-will-close')
  }
}
