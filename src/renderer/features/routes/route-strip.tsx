import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { RouteFacts } from '../../../shared/network/routing/route-facts'
import { useApp, useIndex } from '../../app/context'
import { ChartFrame } from '../../charts/chart-frame'
import { useSize } from '../../charts/use-canvas-chart'
import type { LegendEntry } from '../../exports/export-part'
import { useText } from '../../i18n/text'
import { StripDrawing } from './strip-drawing'
import { daysSoFar, haltText, stripTable } from './strip-table'
import { useRankedWays } from './use-ways'
import { placeName } from './way-name'
import './route-strip.css'

/** Narrower than this the strip scrolls sideways within its frame. */
const LEAST_WIDTH = 520

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }
const NO_LEGEND: readonly LegendEntry[] = []

/** The strip diagram of one way: one tab stop, arrows go from station to station, Enter opens the place. */
export function RouteStrip({ way }: { readonly way: RouteFacts }) {
  const index = useIndex()
  const text = useText()
  const { t, format } = text
  const select = useApp((state) => state.select)
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame)
  const [at, setAt] = useState<number | null>(null)
  const ranked = useRankedWays().find((other) => other.way.key === way.key)
  const table = useMemo(() => stripTable(index, text, way), [index, text, way])
  const { places, halts } = way.course
  const point = at === null ? undefined : places[at]

  const describe = (place: string, km: number) =>
    [
      placeName(index, text, place),
      t('routes.at-km', { km: format.number(km, 0) }),
      ...halts.filter((halt) => halt.place === place).map((halt) => haltText(index, text, halt)),
      daysSoFar(text, way, km),
    ]
      .filter(Boolean)
      .join(' · ')
  const open = (place: string) => {
    if (index.places.get(place)?.kind !== 'border-point') select({ kind: 'place', id: place })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setAt(at === null ? 0 : Math.max(0, Math.min(places.length - 1, at + step)))
    } else if (event.key === 'Enter' && point) {
      event.preventDefault()
      open(point.place)
    } else if (event.key === 'Escape' && point) {
      event.preventDefault()
      setAt(null)
    }
  }
  return (
    <ChartFrame
      id="strip"
      title={ranked?.name ?? t('routes.strip')}
      subtitle={t('ways.strip-subtitle')}
      legend={NO_LEGEND}
      table={table}
      panels={(width) => [{ drawing: <StripDrawing way={way} width={width} /> }]}
    >
      <div className="strip-frame" ref={frame}>
        <div
          className="strip"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the strip is one tab stop
          tabIndex={0}
          aria-label={t('ways.strip-label', { count: places.length })}
          onKeyDown={onKeyDown}
          onBlur={() => setAt(null)}
        >
          {width > 0 && (
            <StripDrawing
              way={way}
              width={Math.max(LEAST_WIDTH, width)}
              at={point?.place}
              onPoint={(place) =>
                setAt(place === undefined ? null : places.findIndex((p) => p.place === place))
              }
              onOpen={open}
            />
          )}
        </div>
        <p className="strip-said" aria-live="polite">
          {point ? describe(point.place, point.km) : t('ways.strip-hint')}
        </p>
      </div>
    </ChartFrame>
  )
}
