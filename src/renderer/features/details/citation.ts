import type { NetworkIndex } from '../../../shared/network/network-index'
import type { Observation } from '../../../shared/network/observation'
import type { Source } from '../../../shared/network/source'
import type { Text } from '../../i18n/text'
import { figureText, otherValues, whenText } from '../figure-text'
import { subjectName } from '../subject'

/** One source as a line: publisher, title, date, address, and the day on which it was read. */
export function citeSource({ t, format }: Text, source: Source): string {
  const parts = [
    source.publisher,
    source.described ? source.title : `“${source.title}”`,
    ...(source.date ? [format.date(source.date)] : []),
    ...(source.mirror ? [t('cite.mirror', { mirror: source.mirror })] : []),
    ...(source.url ? [source.url] : []),
    t('cite.accessed', { date: format.date(source.accessed) }),
  ]
  return parts.join(', ')
}

/** A figure with everything that a reader of a copied number needs: subject, basis, period, sources, who disagrees. */
export function citeObservation(index: NetworkIndex, text: Text, observation: Observation): string {
  const { t } = text
  const group = index.groupOf(observation.id)
  const when = whenText(text, observation)
  const head = `${subjectName(index, text, observation.subject)} — ${t(`measure.${observation.measure}`)}: ${figureText(text, observation)}`
  const others = group?.disputed ? otherValues(text, group) : []
  return [
    `${head} (${[t(`basis.${observation.basis}`), when].filter(Boolean).join(', ')})`,
    ...(others.length > 0 ? [t('cite.disputed', { values: others.join('; ') })] : []),
    ...observation.sources.flatMap((id) => {
      const source = index.sources.get(id)
      return source ? [`${t('cite.source')} ${citeSource(text, source)}`] : []
    }),
  ].join('\n')
}
