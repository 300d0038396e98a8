import type { ContextMenuToMain } from '../ipc-wire'

const TEXT_INPUTS = 'textarea, input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"])'

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TEXT_INPUTS))
}

function selectedText(target: EventTarget | null): string {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    return target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0)
  }
  return getSelection()?.toString() ?? ''
}

/** Tells main of every context menu that the page does not show itself. */
export function reportContextMenus(post: (text: string) => void): void {
  addEventListener('contextmenu', (event) => {
    const { target, clientX: x, clientY: y } = event
    setTimeout(() => {
      if (event.defaultPrevented) return
      const message: ContextMenuToMain = {
        kind: 'context-menu',
        params: { x, y, isEditable: isEditable(target), selectionText: selectedText(target) },
      }
      post(JSON.stringify(message))
    })
  })
}
