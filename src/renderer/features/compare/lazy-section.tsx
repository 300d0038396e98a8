import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react'

/** Builds its content when it comes near the window's edge, and keeps it; until then it holds the place open. */
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
  const [entered, setEntered] = useState(false)
  useEffect(() => {
    const node = place.current
    if (!node || entered) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) startTransition(() => setEntered(true))
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
