import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Selection } from '../../../shared/ipc/session'
import { useText } from '../../i18n/text'
import type { PaneSize } from '../../map/projection'
import type { ScreenPoint } from '../../map/screen-box'
import { useShown } from '../time/moment'
import { selectionWords } from './map-words'
import './map-subject-list.css'

/** Space that the list keeps to what it belongs to, in CSS pixels. */
const OFFSET = 14

/** Widest and tallest that the list gets; it opens to the side where that fits. */
const LIST = { width: 280, height: 260 }

interface MapSubjectListProps {
  readonly subjects: readonly Selection[]
  readonly at: ScreenPoint
  readonly size: PaneSize
  readonly onChoose: (subject: Selection) => void
  readonly onClose: () => void
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}

/** What one marker or line stands for, to choose from. Opens with the focus on its first line; Escape closes it. */
export function MapSubjectList({ subjects, at, size, onChoose, onClose }: MapSubjectListProps) {
  const { t, ...text } = useText()
  const { index } = useShown()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [])
  const toLeft = at.x + OFFSET + LIST.width > size.width
  const top = Math.max(8, Math.min(at.y - 20, size.height - LIST.height - 8))
  const style = toLeft
    ? { right: Math.max(8, size.width - at.x + OFFSET), top }
    : { left: at.x + OFFSET, top }
  return (
    <div
      ref={list}
      className="map-subject-list"
      role="dialog"
      aria-label={t('map.choose')}
      style={style}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          onClose()
        } else moveFocus(event)
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose()
      }}
    >
      <ul>
        {subjects.map((subject) => {
          const { title, facts } = selectionWords(index, { t, ...text }, subject)
          return (
            <li key={`${subject.kind}:${subject.id}`}>
              <button type="button" onClick={() => onChoose(subject)}>
                <strong>{title}</strong>
                <span>{facts[0]}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
