import { useEffect, useMemo, useRef } from 'react'
import { LAST_YEAR } from '../../../shared/network/as-of'
import { changesByYear } from '../../../shared/network/year-changes'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { useReducedMotion } from '../../styles/motion'
import { Icon } from '../../ui/icon'
import { today } from '../today'
import { AsOfChip } from './as-of-chip'
import './year-bar.css'
import { YearSlider } from './year-slider'
import { changesText, yearText } from './year-words'

/** How long a year of the play is seen. */
const YEAR_MS = 1000

/** Lets the years go by while the state says so; leaving the view ends it. */
function usePlay(still: boolean): void {
  const { asOf, playing } = useApp((state) => state.time)
  const playOn = useApp((state) => state.playOn)
  const setPlaying = useApp((state) => state.setPlaying)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each year that is shown sets the clock anew
  useEffect(() => {
    if (!playing) return
    if (still) return setPlaying(false)
    const timer = setTimeout(playOn, YEAR_MS)
    return () => clearTimeout(timer)
  }, [asOf, playing, still, playOn, setPlaying])
  useEffect(() => () => setPlaying(false), [setPlaying])
}

/** Plays the years, or goes a single one on where nothing may move by itself. */
function PlayButton({ still }: { readonly still: boolean }) {
  const { t } = useText()
  const { asOf, playing } = useApp((state) => state.time)
  const setPlaying = useApp((state) => state.setPlaying)
  const stepYear = useApp((state) => state.stepYear)
  const label = still ? t('time.step') : t(playing ? 'time.pause' : 'time.play')
  return (
    <button
      type="button"
      className="icon-button is-small"
      aria-label={label}
      title={still ? `${label}. ${t('time.step-why')}` : label}
      aria-disabled={still && asOf === LAST_YEAR}
      onClick={() => (still ? stepYear(1) : setPlaying(!playing))}
    >
      <Icon name={still ? 'step' : playing ? 'pause' : 'play'} />
    </button>
  )
}

/** Says a year that came without the slider's own doing, for the slider says its value itself; what was said of another year goes. */
function useYearSaid(asOf: number | null, said: string, bar: { readonly current: HTMLElement | null }): void {
  const notify = useApp((state) => state.notify)
  const before = useRef(asOf)
  useEffect(() => {
    if (before.current === asOf) return
    before.current = asOf
    const slider = bar.current?.querySelector('input')
    notify(slider === document.activeElement ? '' : said)
  }, [asOf, said, bar, notify])
}

/** A slim bar that says when the network is shown: now, or as of 31 December of a year. */
export function YearBar() {
  const text = useText()
  const { t } = text
  const index = useIndex()
  const bar = useRef<HTMLElement>(null)
  const { asOf } = useApp((state) => state.time)
  const showYear = useApp((state) => state.showYear)
  const still = useReducedMotion()
  const changes = useMemo(() => changesByYear(index, today()), [index])
  const ofYear = (asOf === null ? undefined : changes.get(asOf)) ?? []
  const said = yearText(index, text, asOf, ofYear)
  usePlay(still)
  useYearSaid(asOf, said, bar)
  return (
    <section
      className="year-bar"
      data-pane="years"
      ref={bar}
      aria-label={t('time.bar')}
      data-year={asOf ?? 'now'}
    >
      <button type="button" className="year-now" aria-pressed={asOf === null} onClick={() => showYear(null)}>
        {t('time.now')}
      </button>
      <PlayButton still={still} />
      <YearSlider asOf={asOf} changes={changes} said={said} />
      <AsOfChip year={asOf} />
      <p className="year-changes" title={said} aria-hidden="true">
        {changesText(index, text, ofYear)}
      </p>
    </section>
  )
}
