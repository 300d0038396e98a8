import type { StateAsOf } from '../../../shared/network/as-of'
import type { StatusEvent } from '../../../shared/network/status'
import { type Text, useText } from '../../i18n/text'
import { useShown } from '../time/moment'
import { isOverdue, stageText, windowText } from '../time/state-words'

function standingText(text: Text, state: StateAsOf): string {
  const { t } = text
  const { stage, event, promise } = state
  if (stage === 'promised' && event) {
    const window = promise ? windowText(text, promise) : t('timeline.undated')
    return t('status.promised-for', { status: t(`status.${event.status}`), date: window })
  }
  const status = stageText(text, stage)
  if (!event?.date) return event ? `${status} · ${t('time.undated')}` : status
  const date = windowText(text, { from: event.date, to: event.latest ?? event.date })
  return t('status.since', { status, date })
}

/** The trial before the opening, and what is promised beyond what there is. */
function besides(text: Text, state: StateAsOf, events: readonly StatusEvent[], due: boolean): string[] {
  const { t, format } = text
  const { stage, promise } = state
  const trial = stage === 'operating' ? events.find((event) => event.status === 'trial')?.date : undefined
  const promised =
    promise && stage !== 'promised'
      ? t('status.promised-for', {
          status: t(`status.${promise.status}`),
          date: windowText(text, promise),
        })
      : undefined
  return [
    ...(trial ? [t('status.trial-from', { date: format.date(trial) })] : []),
    ...(promised ? [promised] : []),
    ...(promise && due ? [t('time.overdue')] : []),
  ]
}

/**
 * Status in one line: "operating since 28 Feb 2024 · trial 23 Dec 2023", with the next promise where there is one, and that it
 * was not found kept where its time went by.
 *
 * @param lead words to put first, where the status alone does not tell enough
 */
export function StatusText({
  state,
  events,
  lead,
}: {
  readonly state: StateAsOf
  readonly events: readonly StatusEvent[]
  readonly lead?: string
}) {
  const text = useText()
  const { moment } = useShown()
  const due = state.promise !== undefined && isOverdue(state.promise, moment)
  const silent = lead !== undefined && state.stage === 'operating' && state.undated
  const parts = [
    ...(lead && state.stage !== 'absent' ? [lead] : []),
    ...(silent ? [] : [standingText(text, state)]),
    ...besides(text, state, events, due),
  ]
  return (
    <p className="details-status" data-status={state.stage}>
      {parts.join(' · ')}
    </p>
  )
}
