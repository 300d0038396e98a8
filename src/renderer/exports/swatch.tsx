import type { LegendEntry } from './export-part'

const WIDTH = 20
const HEIGHT = 10

/** The sign of a legend as a drawing, so that it prints and can be painted. */
export function SwatchSign({ entry: { swatch, colour = '--bar' } }: { readonly entry: LegendEntry }) {
  const ink = `var(${swatch === 'band' ? '--dispute' : colour})`
  const hatched = swatch === 'hatch' || swatch === 'band'
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect
        x="0.75"
        y="0.75"
        width={WIDTH - 1.5}
        height={HEIGHT - 1.5}
        style={{ fill: swatch === 'solid' ? ink : 'var(--panel)', stroke: ink, strokeWidth: 1.5 }}
      />
      {hatched && (
        <path
          d="M1 7 7 1M3 9 11 1M8 9l8-8M13 9l6-6"
          style={{ fill: 'none', stroke: ink, strokeWidth: 1.25 }}
        />
      )}
    </svg>
  )
}
