import type { Measure } from '../../../shared/imports/choices'
import type { PeriodUtilisation } from '../../../shared/imports/period-utilisation'
import type { PlaceKey } from '../../../shared/imports/query'
import type { NetworkIndex } from '../../../shared/network/network-index'
import type { ImportsState } from '../../app/imports-state'
import type { Text } from '../../i18n/text'
import { percentRange } from '../utilisation-text'
import { placeKeyName } from './subject-name'

/** A value with its unit: `1,500 TEU`. Whole numbers: rows of the user's files carry no hedge. */
export function ownValue({ t, format }: Text, value: number, measure: Measure): string {
  return t('series.value', {
    value: format.number(value, Math.abs(value) < 100 ? 1 : 0),
    unit: t(`series.unit-${measure}`),
  })
}

/** `62.7 %` or `31.3–62.7 %`; why there is none, otherwise. */
export function ownUtilisation(text: Text, utilisation: PeriodUtilisation): string {
  if (!utilisation.ok) return text.t(`own.refused-${utilisation.reason}`)
  return percentRange(text, utilisation.low, utilisation.high)
}

/** Whose figures are shown, in words. */
export function ownSubject(index: NetworkIndex, text: Text, subject: ImportsState['subject']): string {
  const { t } = text
  if (subject === null) return t('imports.everything')
  const name = (key: PlaceKey) => placeKeyName(index, text, key)
  if ('place' in subject) return name(subject.place)
  return t('imports.pair', { from: name(subject.origin), to: name(subject.destination) })
}

/** Names of the imports that count, as a source. */
export function ownSources({ list, sets }: ImportsState): string {
  const imports = list.state === 'listed' ? list.imports : []
  return imports
    .filter(({ id }) => sets === null || sets.includes(id))
    .map(({ name }) => name)
    .join(', ')
}
