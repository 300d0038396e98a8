import type { FigureGroup } from '../../shared/network/figure'
import type { Observation } from '../../shared/network/observation'
import type { Text } from '../i18n/text'

/** The value with the source's own hedge and its unit: "about 23,000 TEU". */
export function figureText({ t, format }: Text, observation: Observation): string {
  const value = `${format.value(observation.value)} ${t(`unit.${observation.unit as KnownUnit}`)}`
  return observation.wording ? t(`wording.${observation.wording}`, { value }) : value
}

/** Units as they stand in the network files. Each has a word in the catalogue. */
export type KnownUnit =
  | 'TEU/yr'
  | 't/yr'
  | 'containers/yr'
  | 'trains/day'
  | 'train pairs/day'
  | 'ha'
  | 'm²'
  | 'TEU'
  | 't'
  | 'trains'
  | 'slots'
  | 'containers'
  | 'tracks'
  | 'km'
  | 'days'
  | 'CNY'
  | 'USD'
  | '%'
  | 't/TEU'
  | 'km/h'
  | 'h'
  | 'g CO₂e/t·km'
  | 'g CO₂/t·km'
  | 'g CO₂e'
  | 't CO₂'
  | 'kg CO₂/TEU'
  | 'routes'
  | 'stations'
  | 'structures'
  | 'm³'

/** When a figure is for: its period, else the day that it stands for, else nothing. */
export function whenText({ t, format }: Text, observation: Observation): string {
  if (observation.period) return format.period(observation.period)
  return observation.asOf ? t('figure.as-of', { date: format.date(observation.asOf) }) : ''
}

/** The other values of a disputed group, without the leading one: "133,000". */
export function otherValues({ format }: Text, group: FigureGroup): string[] {
  const [lead, ...others] = group.observations
  const leading = format.value(lead.value)
  return [...new Set(others.map((o) => format.value(o.value)))].filter((value) => value !== leading)
}
