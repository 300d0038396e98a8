import { useId, useMemo } from 'react'
import { daysAlong } from '../../../shared/network/routing/days-along'
import type { PathCourse, Track } from '../../../shared/network/routing/path-course'
import type { RouteFacts } from '../../../shared/network/routing/route-facts'
import { useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { countryName } from '../country-name'
import { kmStep, layStations, scaleOf, spreadBoxes, type Weight } from './strip-layout'
import { spanText } from './way-figures'
import { placeName } from './way-name'

const MARGIN = 34
const ROWS = 3
const ROW = 16
const AXIS = ROWS * ROW + 10
const TRACK = { top: AXIS + 12, height: 10 }
const LAND = { top: AXIS + 28, height: 20 }
const HALT = { top: AXIS + 56, height: 22, width: 46 }
const SCALE = AXIS + 92
const HEIGHT = SCALE + 34

const FONT = '12px "Inter Variable", "Noto Sans SC", sans-serif'

function textMeasure(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return (text) => text.length * 7
  context.font = FONT
  return (text) => context.measureText(text).width + 2
}

/** The patterns of the map: one line, two lines, dots. */
function TrackBand({
  track,
  left,
  right,
}: {
  readonly track: Track
  readonly left: number
  readonly right: number
}) {
  const y = TRACK.top + TRACK.height / 2
  if (track === 'sea') return <line className="strip-sea" x1={left} x2={right} y1={y} y2={y} />
  if (track === 1435) return <line className="strip-single" x1={left} x2={right} y1={y} y2={y} />
  return (
    <>
      <line className="strip-double" x1={left} x2={right} y1={y - 3} y2={y - 3} />
      <line className="strip-double" x1={left} x2={right} y1={y + 3} y2={y + 3} />
    </>
  )
}

/** Stretches that are not in service yet, each in one piece. */
function plannedBands({ legs }: PathCourse): { readonly startKm: number; readonly endKm: number }[] {
  const bands: { startKm: number; endKm: number }[] = []
  for (const { opening, startKm, endKm } of legs) {
    if (opening === 'in-service') continue
    const last = bands.at(-1)
    if (last?.endKm === startKm) last.endKm = endKm
    else bands.push({ startKm, endKm })
  }
  return bands
}

/** The strip itself: names, axis, gauges, countries, halts, kilometres and days. */
export function StripDrawing({
  way,
  width,
  at,
  onPoint,
  onOpen,
}: {
  readonly way: RouteFacts
  readonly width: number
  /** The station or border that is pointed at. */
  readonly at?: string | undefined
  readonly onPoint?: (place: string | undefined) => void
  readonly onOpen?: (place: string) => void
}) {
  const hatch = useId()
  const index = useIndex()
  const text = useText()
  const { t, format } = text
  const { course, days } = way
  const measure = useMemo(textMeasure, [])
  const x = scaleOf(course, width, MARGIN)
  const stations = useMemo(() => {
    const busy = new Set(course.halts.flatMap(({ place, border }) => [place, ...(border?.between ?? [])]))
    const terminals = new Set(index.network.terminals.map(({ place }) => place))
    const weightOf = (place: string): Weight => {
      if (place === course.from || place === course.to) return 0
      if (busy.has(place)) return 1
      return terminals.has(place) || (index.places.get(place)?.rank ?? 4) === 1 ? 2 : 3
    }
    return layStations({
      course,
      width,
      margin: MARGIN,
      rows: ROWS,
      nameOf: (place) => placeName(index, text, place),
      weightOf,
      measure,
      isStation: (place) => index.places.get(place)?.kind !== 'border-point',
    })
  }, [course, index, text, width, measure])
  const haltLefts = spreadBoxes(
    course.halts.map(({ km }) => x(km)),
    HALT.width,
    0,
    width,
  )
  const haltWidth = Math.min(HALT.width, width / Math.max(1, course.halts.length)) - 3
  const step = kmStep(course.km, Math.floor(width / 130))
  const marks = Array.from({ length: Math.floor(course.km / step) + 1 }, (_, i) => i * step)
  const planned = plannedBands(course)

  return (
    <svg className="strip-svg" width={width} height={HEIGHT} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="strip-hatch-line" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      {course.countries.map(({ value, startKm, endKm }, i) => {
        const [left, right] = [x(startKm), x(endKm)]
        const name = value ? countryName(text, value) : t('mode.sea')
        const label = [name, value ?? ''].find((words) => words !== '' && measure(words) + 8 <= right - left)
        return (
          <g key={`${value}|${startKm}`}>
            <rect
              className="strip-country"
              data-shade={value === undefined ? 'sea' : i % 2 === 0 ? 'even' : 'odd'}
              x={left}
              y={LAND.top}
              width={Math.max(0, right - left)}
              height={LAND.height}
            >
              <title>{name}</title>
            </rect>
            {label && (
              <text className="strip-land" x={(left + right) / 2} y={LAND.top + 14}>
                {label}
              </text>
            )}
          </g>
        )
      })}
      {course.tracks.map(({ value, startKm, endKm }) => (
        <TrackBand key={startKm} track={value} left={x(startKm)} right={x(endKm)} />
      ))}
      {course.tracks.map(({ value, startKm, endKm }) => {
        const words = value === 'sea' ? '' : String(value)
        const middle = (x(startKm) + x(endKm)) / 2
        return (
          measure(words) + 12 < x(endKm) - x(startKm) &&
          words !== '' && (
            <text key={startKm} className="strip-gauge" x={middle} y={TRACK.top + TRACK.height / 2 + 4}>
              {words}
            </text>
          )
        )
      })}
      {planned.map(({ startKm, endKm }) => (
        <rect
          key={startKm}
          className="strip-planned"
          x={x(startKm)}
          y={TRACK.top - 3}
          width={x(endKm) - x(startKm)}
          height={LAND.top + LAND.height - TRACK.top + 6}
        />
      ))}
      <line className="strip-axis" x1={x(0)} x2={x(course.km)} y1={AXIS} y2={AXIS} />
      {stations.map(
        ({ place, x: centre, label }) =>
          label && (
            <line
              key={place}
              className="strip-leader"
              x1={centre}
              x2={centre}
              y1={(label.row + 1) * ROW + 1}
              y2={AXIS}
            />
          ),
      )}
      {stations.map(({ place, x: centre, label }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the strip around it does the same by keyboard
        <g
          key={place}
          className="strip-station"
          data-at={at === place}
          onPointerEnter={() => onPoint?.(place)}
          onPointerLeave={() => onPoint?.(undefined)}
          onClick={() => onOpen?.(place)}
        >
          {label && (
            <>
              <rect
                className="strip-ground"
                x={label.left - 2}
                y={label.row * ROW}
                width={label.width + 4}
                height={ROW}
              />
              <text className="strip-name" x={label.left} y={label.row * ROW + 12}>
                {label.text}
              </text>
            </>
          )}
          <rect className="strip-target" x={centre - 6} y={AXIS - 10} width="12" height="20" />
          <circle className="strip-dot" cx={centre} cy={AXIS} r={at === place ? 5 : 3.5} />
        </g>
      ))}
      {course.halts.map((halt, i) => {
        const time = days?.halts[i]
        const left = (haltLefts[i] ?? 0) + 1.5
        const hours = time?.hours
        return (
          <g key={`${halt.place}|${halt.km}`} className="strip-halt" data-at={at === halt.place}>
            <polyline
              className="strip-leader"
              points={`${x(halt.km)},${AXIS} ${x(halt.km)},${LAND.top + LAND.height} ${left + haltWidth / 2},${HALT.top}`}
            />
            <rect
              className="strip-wait"
              data-known={hours !== undefined}
              x={left}
              y={HALT.top}
              width={haltWidth}
              height={HALT.height}
              rx="3"
            >
              <title>{placeName(index, text, halt.place)}</title>
            </rect>
            {(!hours || time?.open) && (
              <rect
                style={{ fill: `url(#${hatch})` }}
                x={hours ? left + haltWidth * 0.78 : left}
                y={HALT.top}
                width={hours ? haltWidth * 0.22 : haltWidth}
                height={HALT.height}
                rx="3"
              />
            )}
            <text
              className="strip-hours"
              x={left + (hours ? haltWidth * 0.39 : haltWidth / 2)}
              y={HALT.top + 15}
            >
              {hours ? spanText(text, hours, haltWidth < 40 ? 0 : 1) : '?'}
            </text>
          </g>
        )
      })}
      {marks.map((km, i) => {
        const so = days && daysAlong(course, days, km)
        const anchor = i === 0 ? 'start' : 'middle'
        return (
          <g key={km}>
            <line className="strip-mark" x1={x(km)} x2={x(km)} y1={SCALE - 6} y2={SCALE} />
            <text className="strip-km" textAnchor={anchor} x={i === 0 ? x(0) - 6 : x(km)} y={SCALE + 13}>
              {format.number(km, 0)} {i === 0 ? t('unit.km') : ''}
            </text>
            {so && (
              <text className="strip-days" textAnchor={anchor} x={i === 0 ? x(0) - 6 : x(km)} y={SCALE + 28}>
                {km === 0
                  ? t('ways.days-row')
                  : `${spanText(text, so.days, 1)}${so.open > 0 ? ` + ${so.open}?` : ''}`}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
