import { lazy, Suspense } from 'react'
import { useApp } from './context'

const Palette = lazy(async () => ({ default: (await import('../features/palette/palette')).Palette }))

/** The palette, which is read when it is first asked for. */
export function PaletteHost() {
  const open = useApp((state) => state.sheet === 'palette')
  return open ? (
    <Suspense fallback={null}>
      <Palette />
    </Suspense>
  ) : null
}
