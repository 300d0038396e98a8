import type { NetworkIndex } from '../../../shared/network/network-index'
import type { ChangeSubject, YearChange } from '../../../shared/network/year-changes'
import type { Text } from '../../i18n/text'
import { selectionName } from '../subject'
import { windowText } from './state-words'

/** Changes that are named; the others are counted. */
const NAMED = 3

function lineName(
  index: NetworkIndex,
  text: Text,
  stretches: readonly (readonly [string, string])[],
): string {
  const nameOf = (id: string) => {
    const place = index.places.get(id)
    return place ? text.name(place.names) : id
  }
  return text.format.list(stretches.map((ends) => ends.map(nameOf).join('–')))
}

/** A crossing without rails today is a road: what is not its opening is about the rails. */
function isAboutRails(index: NetworkIndex, subject: ChangeSubject, { event, promise }: YearChange): boolean {
  if (subject.kind !== 'crossing') return false
  const opened = promise === undefined && event.status === 'operating'
  return index.crossings.get(subject.id)?.rail === 'road-only' && !opened
}

function nameOf(index: NetworkIndex, text: Text, change: YearChange): string {
  const { subject } = change
  if (subject.kind === 'line') return lineName(index, text, subject.stretches)
  const terminal = subject.kind === 'terminal' ? index.terminals.get(subject.id) : undefined
  const name = terminal ? text.name(terminal.shortNames) : selectionName(index, text, subject)
  return isAboutRails(index, subject, change) ? text.t('time.rail-of', { name }) : name
}

function changeText(index: NetworkIndex, text: Text, change: YearChange): string {
  const { t, format } = text
  const name = nameOf(index, text, change)
  const { event, promise } = change
  if (promise) return t('time.change-promised', { name, window: windowText(text, promise) })
  const state = t('status.since', {
    status: t(`status.${event.status}`),
    date: format.date(event.date ?? ''),
  })
  return t('time.change', { name, state })
}

/** What changed, the first few by name; empty where nothing is known to have. */
export function changesText(index: NetworkIndex, text: Text, changes: readonly YearChange[]): string {
  const named = changes.slice(0, NAMED).map((change) => changeText(index, text, change))
  const more = changes.length - named.length
  const words = named.join('; ')
  return more > 0 ? text.t('time.and-more', { changes: words, count: more }) : words
}

/** A year with what changed in it, as the slider says it; "Now" for no year. */
export function yearText(
  index: NetworkIndex,
  text: Text,
  year: number | null,
  changes: readonly YearChange[],
): string {
  if (year === null) return text.t('time.now')
  const words = changesText(index, text, changes)
  return words === ''
    ? text.t('time.value-none', { year: String(year) })
    : text.t('time.value', { year: String(year), changes: words })
}
