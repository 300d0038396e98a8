import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import './divider.css'

interface DividerProps {
  readonly label: string
  /** The line's own direction: a vertical line moves left and right. */
  readonly orientation: 'vertical' | 'horizontal'
  /** Size of the pane that the divider sizes. */
  readonly value: number
  readonly min: number
  readonly max: number
  /** Size change per arrow key. */
  readonly step: number
  /** -1 where the pane lies after the divider. */
  readonly sign: 1 | -1
  /** Pane size per CSS pixel: 1, or one over the container's size for shares. */
  readonly perPixel: () => number
  readonly onChange: (value: number) => void
}

/** A line between two panes: dragged by pointer, moved by arrow keys, Home and End. */
export function Divider({
  label,
  orientation,
  value,
  min,
  max,
  step,
  sign,
  perPixel,
  onChange,
}: DividerProps) {
  const drag = useRef<{ readonly at: number; readonly value: number } | null>(null)
  const clamp = (size: number) => Math.min(max, Math.max(min, size))
  const along = (event: PointerEvent) => (orientation === 'vertical' ? event.clientX : event.clientY)

  const onKeyDown = (event: KeyboardEvent) => {
    const [less, more] = orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
    const target =
      event.key === less
        ? value - step * sign
        : event.key === more
          ? value + step * sign
          : event.key === 'Home'
            ? min
            : event.key === 'End'
              ? max
              : undefined
    if (target === undefined) return
    event.preventDefault()
    onChange(clamp(target))
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a window splitter is a focusable separator with a value (ARIA APG), which <hr> cannot be
    <div
      className="divider"
      data-orientation={orientation}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={Math.round(max <= 1 ? value * 100 : value)}
      aria-valuemin={Math.round(max <= 1 ? min * 100 : min)}
      aria-valuemax={Math.round(max <= 1 ? max * 100 : max)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { at: along(event), value }
      }}
      onPointerMove={(event) => {
        if (!drag.current) return
        onChange(clamp(drag.current.value + (along(event) - drag.current.at) * perPixel() * sign))
      }}
      onPointerUp={() => {
        drag.current = null
      }}
    />
  )
}
