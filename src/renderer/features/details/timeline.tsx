import { Fragment, useRef } from 'react'
import { Button } from 'react-aria-components'
import { dayOf, type Moment } from '../../../shared/network/as-of'
import { firstDay } from '../../../shared/network/calendar'
import type { Promised } from '../../../shared/network/promise'
import type { StatusEvent } from '../../../shared/network/status'
import { useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import { useShown } from '../time/moment'
import { promiseTexts } from '../time/state-words'
import './timeline.css'

/** Brings a source's card of the same details into view, and gives it the keyboard. */
function showSource(from: Element | null, id: string): void {
  const card = from?.closest('.details')?.querySelector<HTMLElement>(`[data-source="${id}"]`)
  card?.scrollIntoView({ block: 'nearest' })
  card?.focus({ preventScroll: true })
}

/** Sources of an event, each leading to its card. */
function EventSources({ ids }: { readonly ids: readonly string[] }) {
  const index = useIndex()
  const { t, format } = useText()
  const list = useRef<HTMLSpanElement>(null)
  const sources = ids.flatMap((id) => index.sources.get(id) ?? [])
  return (
    <span className="timeline-sources" ref={list}>
      {sources.map(({ id, publisher, date }) => (
        <Button
          key={id}
          className="link-button"
          aria-label={t('time.source', { publisher, date: date ? format.date(date) : t('source.undated') })}
          onPress={() => showSource(list.current, id)}
        >
          <span translate="no">{publisher}</span>
        </Button>
      ))}
    </span>
  )
}

function EventRow({ event, later }: { readonly event: StatusEvent; readonly later: boolean }) {
  const { t, say, format } = useText()
  const { status, date, latest, expected = false, note, sources } = event
  return (
    <li className="timeline-event" data-status={status} data-expected={expected} data-later={later}>
      <span className="timeline-node">
        <Icon name={expected ? 'status-promised' : `status-${status}`} />
      </span>
      <span className="timeline-date">
        {date ? format.date(date) : t('timeline.undated')}
        {latest && `–${format.date(latest)}`}
      </span>
      <span className="timeline-words">
        <strong>{t(`status.${status}`)}</strong>
        {expected && <em className="timeline-expected"> {t('timeline.expected')}</em>}
        {note && <span className="timeline-note">{say(note)}</span>}
        <EventSources ids={sources} />
      </span>
    </li>
  )
}

/** Where the shown year, or now, lies among the events. */
function MomentLine({ moment: { year } }: { readonly moment: Moment }) {
  const { t } = useText()
  return (
    <li className="timeline-moment" aria-current="date">
      {year === null ? t('time.line-now') : t('time.line-year', { year: String(year) })}
    </li>
  )
}

/** What is promised, who says otherwise, and who moved its date. */
function PromiseNote({ promise }: { readonly promise: Promised }) {
  const text = useText()
  const index = useIndex()
  const [first, ...more] = promiseTexts(text, index, promise)
  return (
    <div className="timeline-promise">
      <p>{first}</p>
      {more.length > 0 && (
        <ul>
          {more.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/**
 * What happened and what is promised, from top to bottom in order of time, with an icon and words for each and a line where
 * the shown year lies. What has no date stands first, for it is shown in every year.
 */
export function Timeline({
  events,
  promise,
}: {
  readonly events: readonly StatusEvent[]
  readonly promise?: Promised | undefined
}) {
  const { t } = useText()
  const { moment } = useShown()
  const begins = ({ date }: StatusEvent) => firstDay(date ?? '0000')
  const ordered = [...events].sort((a, b) => begins(a).localeCompare(begins(b)))
  const isLater = (event: StatusEvent) => begins(event) > dayOf(moment)
  const firstLater = ordered.findIndex(isLater)
  return (
    <section className="details-section">
      <h3>{t('details.timeline')}</h3>
      {promise && <PromiseNote promise={promise} />}
      <ol className="timeline">
        {ordered.map((event, i) => (
          <Fragment key={`${event.status}|${event.date ?? ''}|${event.sources.join()}`}>
            {i === firstLater && <MomentLine moment={moment} />}
            <EventRow event={event} later={isLater(event)} />
          </Fragment>
        ))}
        {firstLater < 0 && <MomentLine moment={moment} />}
      </ol>
    </section>
  )
}
