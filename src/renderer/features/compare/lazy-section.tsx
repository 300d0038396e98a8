import { type ReactNode, startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useEverythingShown } from '../../exports/use-export-part'

/** Builds its content when it comes near the window's edge or may be exported, and keeps it; until then it holds the place open. */
export function LazySection({
  minHeight,
  wide = false,
  children,
}: {
  /** Height that the content will have at least, CSS pixels. */
  readonly minHeight: number
  readonly wide?: boolean
  readonly children: () => ReactNode
}) {
  const place = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  const wanted = useEverythingShown()
  const entered = wanted || seen
  useLayoutEffect(() => {
    if (wanted) setSeen(true)
  }, [wanted])
  useEffect(() => {
    const node = place.current
    if (!node || entered) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) startTransition(() => setSeen(true))
      },
      { rootMargin: '200px' },
    )
    observer.observe(node)
    return () => observer.disconnect()
  }, [entered])
  return (
    <div
      className="compare-card"
      data-wide={wide}
      ref={place}
      style={entered ? undefined : { minBlockSize: minHeight }}
    >
      {entered && children()}
    </div>
  )
}
