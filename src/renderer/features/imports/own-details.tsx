import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { daysOfBucket, placeCapacity } from '../../../shared/imports/capacity-of-days'
import {
  isScopeSaid,
  type PeriodUtilisation,
  utilisationOfDays,
} from '../../../shared/imports/period-utilisation'
import type { PlaceKey, SeriesPoint } from '../../../shared/imports/query'
import { yearToDate } from '../../../shared/imports/year-to-date'
import { useApp, useAppContext, useIndex } from '../../app/context'
import { type BoardAnswer, selectionOf } from '../../app/imports-state'
import { useText } from '../../i18n/text'
import { FigureTile } from '../details/figure-tile'
import './own-details.css'
import { ownSources, ownSubject, ownUtilisation, ownValue } from './own-figures'
import { answerOf } from './use-imports'

function Row({
  label,
  children,
  hint,
}: {
  readonly label: string
  readonly children: React.ReactNode
  readonly hint?: string
}) {
  return (
    <div className="own-row">
      <dt>{label}</dt>
      <dd>
        {children}
        {hint && <span className="own-hint">{hint}</span>}
      </dd>
    </div>
  )
}

/** The months of a place as a series, from the cells of the heat map: the same rows whatever the step of the chart. */
function monthsOf(answer: BoardAnswer, place: PlaceKey | undefined): readonly SeriesPoint[] {
  const own = answer.heat.filter((cell) => place === undefined || cell.place === place)
  return own.map(({ month, direction, value, rows, partial }) => {
    const { first, last } = daysOfBucket(month)
    return {
      bucket: month,
      key: direction,
      value,
      derived: 0,
      rows,
      ofYears: false,
      firstDay: first,
      lastDay: last,
      partial,
    }
  })
}

/** The latest month and the latest year of a place, against what it can take. */
function PlaceFigures({ answer, place }: { readonly answer: BoardAnswer; readonly place: PlaceKey }) {
  const index = useIndex()
  const text = useText()
  const { t, format } = text
  const measure = useApp((state) => state.imports.measure)
  const capacity = useMemo(() => placeCapacity(index, place, measure), [index, place, measure])
  const cells = answer.heat.filter((cell) => cell.place === place)
  const months = monthsOf(answer, place)
  const lastDay = answer.totals.lastDay
  const latest = cells
    .map(({ month }) => month)
    .sort()
    .at(-1)
  const points =
    lastDay === null
      ? months
      : months.map((point) => (point.bucket === lastDay.slice(0, 7) ? { ...point, lastDay } : point))
  const year = yearToDate(points)
  const utilisationOf = (
    value: number,
    first: string,
    last: string,
    within: (month: string) => boolean,
  ): PeriodUtilisation =>
    utilisationOfDays(value, cells.filter(({ month }) => within(month)).every(isScopeSaid), capacity, {
      first,
      last,
    })
  const inLatest = cells.filter(({ month, value }) => month === latest && value !== null)
  const latestValue = inLatest.reduce((sum, { value }) => sum + (value ?? 0), 0)
  return (
    <dl className="own-rows">
      {latest !== undefined && inLatest.length > 0 && (
        <Row
          label={t('own.latest')}
          hint={[
            format.date(latest),
            ...(inLatest.some(({ partial }) => partial) ? [t('heat.partial')] : []),
          ].join(' · ')}
        >
          <strong>{ownValue(text, latestValue, measure)}</strong>
          <span>
            {t('own.utilisation')}:{' '}
            {ownUtilisation(
              text,
              utilisationOf(
                latestValue,
                daysOfBucket(latest).first,
                daysOfBucket(latest).last,
                (m) => m === latest,
              ),
            )}
          </span>
        </Row>
      )}
      {year && (
        <>
          <Row
            label={
              year.days === year.ofDays
                ? t('own.whole-year', { year: year.year })
                : t('own.ytd', { year: year.year, last: format.date(year.last) })
            }
            hint={
              year.missing.length > 0
                ? t('own.missing', { months: format.list(year.missing.map((m) => format.date(m))) })
                : ''
            }
          >
            <strong>{ownValue(text, year.value, measure)}</strong>
            <span>
              {t('own.utilisation')}:{' '}
              {ownUtilisation(
                text,
                utilisationOf(year.value, year.first, year.last, (m) => m.startsWith(year.year)),
              )}
            </span>
          </Row>
          <Row
            label={t('own.annualised')}
            hint={
              year.days === year.ofDays
                ? t('own.whole-hint')
                : t('own.annualised-hint', {
                    value: format.number(year.value, 0),
                    ofDays: year.ofDays,
                    days: year.days,
                  })
            }
          >
            <strong>{ownValue(text, year.annualised, measure)}</strong>
          </Row>
        </>
      )}
    </dl>
  )
}

/** What the rows count, and what of it was worked out. */
function Scope({ answer }: { readonly answer: BoardAnswer }) {
  const text = useText()
  const { t } = text
  const measure = useApp((state) => state.imports.measure)
  const { places, directions, loads, teuFromContainers, teuFromTonnes } = answer.totals
  const list = (keys: readonly string[], of: 'direction' | 'load') =>
    text.format.list(keys.map((key) => t(`imports.${of}-${key as 'both'}`)))
  const single = directions.includes('in') || directions.includes('out')
  return (
    <section className="details-section">
      <h3>{t('own.scope')}</h3>
      <ul className="own-notes">
        <li>{t('own.scope-directions', { list: list(directions, 'direction') })}</li>
        <li>{t('own.scope-loads', { list: list(loads, 'load') })}</li>
        {measure === 'teu' &&
          (directions.includes('both') || (directions.includes('in') && directions.includes('out'))) && (
            <li>{t('own.two-moves')}</li>
          )}
        {places.length > 1 && <li>{t('own.several-places')}</li>}
        {directions.includes('both') && single && <li>{t('own.both-and-single')}</li>}
        {measure === 'teu' && teuFromContainers > 0 && (
          <li>{t('own.derived-containers', { value: text.format.number(teuFromContainers, 0) })}</li>
        )}
        {measure === 'teu' && teuFromTonnes > 0 && (
          <li>{t('own.derived-tonnes', { value: text.format.number(teuFromTonnes, 0) })}</li>
        )}
      </ul>
    </section>
  )
}

/** What the user's files say of the subject, against what is published of it. */
export function OwnDetails() {
  const index = useIndex()
  const text = useText()
  const { t, format } = text
  const { store } = useAppContext()
  const imports = useApp((state) => state.imports)
  const { subject, measure } = imports
  const answer = answerOf(imports.board)
  if (!answer) return <p className="details-empty">{t('imports.details-empty')}</p>
  const place = subject !== null && 'place' in subject ? subject.place : undefined
  const selection = subject === null ? undefined : selectionOf(subject)
  const capacity = place === undefined ? undefined : placeCapacity(index, place, measure)
  const { rows, firstDay, lastDay } = answer.totals
  const total = answer.totals[measure]
  const openSubject = () => {
    if (!selection) return
    store.getState().select(selection)
    store.getState().setView('network')
  }
  return (
    <div className="own-details">
      <header>
        <h2>{ownSubject(index, text, subject)}</h2>
        {place?.startsWith('name:') && <p className="own-hint">{t('own.as-text')}</p>}
        {rows > 0 && (
          <p className="own-hint">
            {t('own.rows', {
              rows,
              from: firstDay === null ? '' : format.date(firstDay),
              to: lastDay === null ? '' : format.date(lastDay),
            })}
          </p>
        )}
        {selection && (
          <div className="details-actions">
            <Button className="button is-small" onPress={openSubject}>
              {t('own.open-subject')}
            </Button>
          </div>
        )}
      </header>
      {total !== null && (
        <p className="own-total">
          <strong>{ownValue(text, total, measure)}</strong> <span>{t('series.total')}</span>
        </p>
      )}
      {subject === null && <p className="own-hint">{t('own.everything-text')}</p>}
      {place !== undefined && !place.startsWith('name:') && (
        <div className="figure-tiles own-capacity">
          <FigureTile label={t('own.published')} figures={capacity?.figures ?? []} none={t('figure.none')} />
        </div>
      )}
      {place !== undefined && <PlaceFigures answer={answer} place={place} />}
      {rows > 0 && <Scope answer={answer} />}
      <p className="own-hint">{t('own.source', { names: ownSources(imports) })}</p>
    </div>
  )
}
