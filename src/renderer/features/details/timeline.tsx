import type { StatusEvent } from '../../../shared/network/status'
import { useText } from '../../i18n/text'
import { SourceRefs } from './source-refs'

/** What happened and what is promised, in order; a promise is marked as one in words. */
export function Timeline({ events }: { readonly events: readonly StatusEvent[] }) {
  const { t, say, format } = useText()
  const ordered = [...events].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  return (
    <section className="details-section">
      <h3>{t('details.timeline')}</h3>
      <ol className="timeline">
        {ordered.map((event) => (
          <li
            key={`${event.status}|${event.date ?? ''}|${event.sources.join()}`}
            data-expected={event.expected ?? false}
          >
            <span className="timeline-date">
              {event.date ? format.date(event.date) : t('timeline.undated')}
              {event.latest && `–${format.date(event.latest)}`}
            </span>
            <span>
              {t(`status.${event.status}`)}
              {event.expected && <em className="timeline-expected"> {t('timeline.expected')}</em>}
              {event.note && <span className="timeline-note">{say(event.note)}</span>}
              <SourceRefs ids={event.sources} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
