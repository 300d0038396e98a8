import { useEffect, useRef, useState } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components'
import { useAppContext, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import './context-menu.css'
import { type MenuPart, menuParts } from './menu-actions'
import { menuTargetOf } from './menu-target'

interface OpenMenu {
  readonly parts: readonly MenuPart[]
  readonly x: number
  readonly y: number
  readonly byKeyboard: boolean
}

/** Text that is typed or selected has the menu of the system. */
function isForSystem(element: Element): boolean {
  if (element.closest('textarea, input:not([type="checkbox"], [type="radio"], [type="range"])')) return true
  const selected = getSelection()
  return selected !== null && !selected.isCollapsed && selected.containsNode(element, true)
}

/** Where a menu that a key asked for opens: at the point that the element gives, else under its beginning. */
function anchorOf(element: Element): { readonly x: number; readonly y: number } {
  const box = element.getBoundingClientRect()
  const [x, y] = (element instanceof HTMLElement ? (element.dataset.menuAt ?? '') : '').split(' ').map(Number)
  return x !== undefined && y !== undefined
    ? { x: box.left + x, y: box.top + y }
    : { x: box.left + Math.min(24, box.width / 2), y: box.bottom }
}

/** Button of a context menu event that a key asked for. */
const KEY = -1

function useContextMenu() {
  const { store, api, platform } = useAppContext()
  const index = useIndex()
  const text = useText()
  const [open, setOpen] = useState<OpenMenu>()
  useEffect(() => {
    const onContextMenu = (event: MouseEvent): void => {
      const element = event.target
      if (!(element instanceof Element) || isForSystem(element)) return
      const target = menuTargetOf(element)
      if (!target) return
      event.preventDefault()
      const byKeyboard = event.button === KEY
      const at = byKeyboard ? anchorOf(element) : { x: event.clientX, y: event.clientY }
      setOpen({ ...at, byKeyboard, parts: menuParts({ index, text, store, api }, target) })
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (platform !== 'darwin' || event.key !== 'F10' || !event.shiftKey) return
      event.preventDefault()
      event.target?.dispatchEvent(
        new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: KEY }),
      )
    }
    addEventListener('contextmenu', onContextMenu)
    addEventListener('keydown', onKeyDown)
    return () => {
      removeEventListener('contextmenu', onContextMenu)
      removeEventListener('keydown', onKeyDown)
    }
  }, [index, text, store, api, platform])
  return { open, close: () => setOpen(undefined) }
}

/** The menu of a row, a mark, a bar or a figure: by the right button, Shift+F10 or the menu key. */
export function ContextMenu() {
  const { open, close } = useContextMenu()
  const anchor = useRef<HTMLDivElement>(null)
  if (!open) return null
  const { parts, x, y, byKeyboard } = open
  const name = parts[0]?.heading ?? ''
  const actions = new Map(parts.flatMap((part) => part.actions.map((action) => [action.id, action])))
  return (
    <>
      <div className="context-anchor" ref={anchor} style={{ left: x, top: y }} />
      <Popover
        className="context-menu"
        aria-label={name}
        trigger="MenuTrigger"
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) close()
        }}
      >
        <Menu
          aria-label={name}
          autoFocus={byKeyboard ? 'first' : true}
          onAction={(key) => {
            close()
            actions.get(String(key))?.run()
          }}
        >
          {parts.map((part) => (
            <MenuSection key={part.id} className="context-part">
              <Header className="context-heading">{part.heading}</Header>
              {part.actions.map(({ id, label }) => (
                <MenuItem key={id} id={id} className="context-item">
                  {label}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
