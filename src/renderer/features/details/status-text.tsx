import type { StatusEvent } from '../../../shared/network/status'
import { statusNow } from '../../../shared/network/status-now'
import { useText } from '../../i18n/text'
import { today } from '../today'

/**
 * Status in one line: "operating since 28 Feb 2024 · trial 23 Dec 2023", with the next promise where there is one.
 *
 * @param lead words to put first, where the status alone does not tell enough
 */
export function StatusText({
  events,
  lead,
}: {
  readonly events: readonly StatusEvent[]
  readonly lead?: string
}) {
  const { t, format } = useText()
  const now = statusNow(events, today())
  if (!now) return null
  const { event, promised } = now
  const trial = event.status === 'operating' ? events.find((e) => e.status === 'trial' && e.date) : undefined
  const window = (date: string, latest: string | undefined) =>
    latest ? `${format.date(date)}–${format.date(latest)}` : format.date(date)
  const parts = [
    ...(lead ? [lead] : []),
    ...(lead && event.status === 'operating' && !event.date
      ? []
      : [
          event.date
            ? t(event.expected ? 'status.promised-for' : 'status.since', {
                status: t(`status.${event.status}`),
                date: window(event.date, event.latest),
              })
            : t(`status.${event.status}`),
        ]),
    ...(trial?.date ? [t('status.trial-from', { date: format.date(trial.date) })] : []),
    ...(promised?.date && promised !== event
      ? [
          t('status.promised-for', {
            status: t(`status.${promised.status}`),
            date: window(promised.date, promised.latest),
          }),
        ]
      : []),
  ]
  return (
    <p className="details-status" data-status={event.status}>
      {parts.join(' · ')}
    </p>
  )
}
