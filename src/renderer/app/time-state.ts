import type { StoreApi } from 'zustand/vanilla'
import { FIRST_YEAR, LAST_YEAR } from '../../shared/network/as-of'
import { today } from '../features/today'

/** When the network is shown: as of 31 December of a year, or now. Not saved: every window begins with now. */
export interface TimeState {
  readonly asOf: number | null
  /** The years go by, one about every second. */
  readonly playing: boolean
}

export interface TimeActions {
  /** Shows a year, or now (`null`). Whoever chooses a year has seen enough of the play. */
  readonly showYear: (year: number | null) => void
  /** Goes some years on or back, from now to the next 31 December or the last one. */
  readonly stepYear: (by: number) => void
  /** Begins with the first year where now or the last year is shown. */
  readonly setPlaying: (playing: boolean) => void
  /** The next year of the play; the last one ends it. */
  readonly playOn: () => void
}

export interface TimePart extends TimeActions {
  readonly time: TimeState
}

function within(year: number): number {
  return Math.max(FIRST_YEAR, Math.min(LAST_YEAR, year))
}

/**
 * The year that lies `by` years beside the shown one. Now lies between the last 31 December and the next.
 *
 * @param day `YYYY-MM-DD`
 */
export function yearBeside(asOf: number | null, by: number, day: string): number {
  const next = Number(day.slice(0, 4))
  const from = asOf ?? (by > 0 ? next - 1 : next)
  return within(from + by)
}

/** The part of the window's state that says when. */
export function createTimePart({
  setState,
  getState,
}: Pick<StoreApi<TimePart>, 'setState' | 'getState'>): TimePart {
  const show = (asOf: number | null) => setState({ time: { asOf, playing: false } })
  return {
    time: { asOf: null, playing: false },
    showYear: (year) => show(year === null ? null : within(year)),
    stepYear: (by) => show(yearBeside(getState().time.asOf, by, today())),
    setPlaying: (playing) => {
      const { asOf } = getState().time
      const ended = asOf === null || asOf === LAST_YEAR
      setState({ time: { asOf: playing && ended ? FIRST_YEAR : asOf, playing } })
    },
    playOn: () => {
      const next = within((getState().time.asOf ?? FIRST_YEAR) + 1)
      setState({ time: { asOf: next, playing: next < LAST_YEAR } })
    },
  }
}
