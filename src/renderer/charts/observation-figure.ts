import { endsOf } from '../../shared/network/figure'
import type { Observation } from '../../shared/network/observation'
import { figureText, whenText } from '../features/figure-text'
import type { Text } from '../i18n/text'
import type { RowFigure } from './row-model'

/** The source's own hedge as a sign that every language reads. */
const HEDGE = { about: '≈', 'more-than': '>', 'up-to': '≤' } as const

/** An observation as a figure of a row: the number drawn, its unit, basis and date read aloud. */
export function observationFigure(text: Text, observation: Observation): RowFigure {
  const { t, format } = text
  const [low, high] = endsOf(observation)
  const planned = observation.basis === 'plan'
  const value = `${observation.wording ? HEDGE[observation.wording] : ''}${format.value(observation.value)}`
  const words = [figureText(text, observation), t(`basis.${observation.basis}`), whenText(text, observation)]
  return {
    key: observation.id,
    figure: { kind: 'observation', id: observation.id },
    low,
    high,
    text: planned ? t('charts.planned', { value }) : value,
    said: words.filter(Boolean).join(', '),
    planned,
  }
}
