/** Marks the parts of the window that F6 goes to. */
const PANE = '[data-pane]'

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]'

function isShown(element: HTMLElement): boolean {
  const seen = element.checkVisibility({ visibilityProperty: true })
  return seen && !element.closest('[inert], [aria-hidden="true"]')
}

function takesFocus(element: HTMLElement): boolean {
  return !element.matches(':disabled') && isShown(element)
}

function firstStop(pane: HTMLElement): HTMLElement | undefined {
  return [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
    (element) => element.tabIndex >= 0 && takesFocus(element),
  )
}

/**
 * The pane that comes next in a circle.
 *
 * @param at -1 where the focus is in none
 */
export function paneAfter<T>(panes: readonly T[], at: number, step: 1 | -1): T | undefined {
  if (at < 0) return panes.at(step > 0 ? 0 : -1)
  return panes[(at + step + panes.length) % panes.length]
}

/** Takes the focus from pane to pane. */
export interface PaneCycle {
  /** Goes on, or back, to a pane that is shown and has something to focus. */
  readonly move: (step: 1 | -1) => void
}

/** Follows where the focus is in each pane of a document, so that it comes back to it there. */
export function createPaneCycle(root: Document): PaneCycle {
  const last = new WeakMap<Element, HTMLElement>()
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return
    const pane = target.closest(PANE)
    if (pane) last.set(pane, target)
  }
  const stopIn = (pane: HTMLElement): HTMLElement | undefined => {
    const before = last.get(pane)
    return before && pane.contains(before) && takesFocus(before) ? before : firstStop(pane)
  }
  root.addEventListener('focusin', onFocus)
  return {
    move: (step) => {
      const stops = [...root.querySelectorAll<HTMLElement>(PANE)].flatMap((pane) => {
        const stop = isShown(pane) ? stopIn(pane) : undefined
        return stop ? [{ pane, stop }] : []
      })
      const at = stops.findIndex(({ pane }) => pane.contains(root.activeElement))
      paneAfter(stops, at, step)?.stop.focus()
    },
  }
}
