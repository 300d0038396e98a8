import type { CSSProperties, KeyboardEvent } from 'react'
import { FIRST_YEAR, LAST_YEAR } from '../../../shared/network/as-of'
import { daysInclusive } from '../../../shared/network/calendar'
import { isOpening, type YearChange } from '../../../shared/network/year-changes'
import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import { today } from '../today'
import './year-slider.css'

/** Years of a page. */
const PAGE = 5

const DECADES = Array.from({ length: (LAST_YEAR - FIRST_YEAR) / 10 + 1 }, (_, i) => FIRST_YEAR + i * 10)

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -PAGE,
  PageUp: PAGE,
}

/** Where now lies among the 31 Decembers: between the last and the next. */
function nowAmongYears(day: string): number {
  const year = Number(day.slice(0, 4))
  return year - 1 + daysInclusive(String(year), day) / daysInclusive(String(year), String(year))
}

/** Share of the track that lies before a year. */
function placeOf(year: number): CSSProperties {
  return { '--at': (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR) } as CSSProperties
}

function Ticks({ changes }: { readonly changes: ReadonlyMap<number, readonly YearChange[]> }) {
  const years = [...changes].filter(([year]) => year >= FIRST_YEAR && year <= LAST_YEAR)
  return (
    <div className="year-ticks" aria-hidden="true">
      {years.map(([year, all]) => (
        <span
          key={year}
          className="year-tick"
          data-kind={
            all.some(isOpening) ? 'opened' : all.some(({ promise }) => promise) ? 'promised' : 'other'
          }
          style={placeOf(year)}
        />
      ))}
      {DECADES.map((year) => (
        <span key={year} className="year-decade" style={placeOf(year)}>
          {year}
        </span>
      ))}
    </div>
  )
}

/**
 * The years as a slider. A native one, because now is a value of its own that stands between two years: its thumb stands there,
 * hollow, until a year is chosen.
 *
 * @param said the chosen year, or now, in words
 */
export function YearSlider({
  asOf,
  changes,
  said,
}: {
  readonly asOf: number | null
  readonly changes: ReadonlyMap<number, readonly YearChange[]>
  readonly said: string
}) {
  const { t } = useText()
  const showYear = useApp((state) => state.showYear)
  const stepYear = useApp((state) => state.stepYear)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    if (step !== undefined) stepYear(step)
    else if (event.key === 'Home') showYear(FIRST_YEAR)
    else if (event.key === 'End') showYear(LAST_YEAR)
    else return
    event.preventDefault()
  }
  return (
    <div className="year-slider">
      <input
        type="range"
        aria-label={t('time.slider')}
        aria-valuetext={said}
        title={said}
        min={FIRST_YEAR}
        max={LAST_YEAR}
        step="any"
        data-now={asOf === null}
        value={asOf ?? nowAmongYears(today())}
        onChange={(event) => showYear(Math.round(Number(event.target.value)))}
        onKeyDown={onKeyDown}
      />
      <Ticks changes={changes} />
    </div>
  )
}
