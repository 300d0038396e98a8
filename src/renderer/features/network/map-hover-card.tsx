import type { PaneSize } from '../../map/projection'
import type { ScreenPoint } from '../../map/screen-box'
import type { MapWords } from './map-words'
import './map-hover-card.css'

/** Distance of the card from what it speaks of, in CSS pixels. */
const OFFSET = 16

/** A small card beside the pointer. It never takes the pointer or the focus; the details panel says the same and more. */
export function MapHoverCard({
  words,
  at,
  size,
}: {
  readonly words: MapWords
  readonly at: ScreenPoint
  readonly size: PaneSize
}) {
  const left = at.x < size.width * 0.62
  const above = at.y > size.height * 0.7
  const style = {
    ...(left ? { left: at.x + OFFSET } : { right: size.width - at.x + OFFSET }),
    ...(above ? { bottom: size.height - at.y + OFFSET } : { top: at.y + OFFSET - 6 }),
  }
  return (
    <div className="map-hover-card" style={style} aria-hidden="true">
      <strong>{words.title}</strong>
      {words.facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  )
}
