import { firstDay, lastDay } from './calendar'
import type { Observation } from './observation'

/** Low and high end of what an observation says; the same number twice for a single value. */
export function endsOf(observation: Observation): readonly [number, number] {
  return typeof observation.value === 'number' ? [observation.value, observation.value] : observation.value
}

/** Whether a figure tells how things are or were, and not what somebody plans or aims at. */
export function isFactual(observation: Observation): boolean {
  return observation.basis !== 'plan' && observation.basis !== 'target'
}

/**
 * Figures of one thing that ought to be the same number: same subject, measure, unit, series, direction, period and class.
 * Where they are not, they are in dispute: all are kept, none is averaged.
 */
export interface FigureGroup {
  readonly key: string
  readonly subject: string
  readonly measure: Observation['measure']
  readonly unit: string
  readonly series: Observation['series']
  readonly period: Observation['period']
  /** The leading figure first. */
  readonly observations: readonly [Observation, ...Observation[]]
  readonly low: number
  readonly high: number
  readonly disputed: boolean
}

function periodKey(observation: Observation): string {
  if (!observation.period) return ''
  return `${firstDay(observation.period.start)}/${lastDay(observation.period.end)}`
}

function groupKey(observation: Observation): string {
  return [
    observation.subject,
    observation.measure,
    observation.unit,
    observation.series,
    observation.direction ?? '',
    observation.towards ?? '',
    observation.transit ?? '',
    isFactual(observation) ? 'fact' : 'plan',
    isFactual(observation) ? periodKey(observation) : (observation.asOf ?? periodKey(observation)),
    observation.notFor?.use ?? '',
  ].join('|')
}

function toGroup(key: string, observations: readonly [Observation, ...Observation[]]): FigureGroup {
  const [lead] = observations
  const ends = observations.map(endsOf)
  const values = new Set(observations.map((o) => endsOf(o).join('–')))
  return {
    key,
    subject: lead.subject,
    measure: lead.measure,
    unit: lead.unit,
    series: lead.series,
    period: lead.period,
    observations,
    low: Math.min(...ends.map(([low]) => low)),
    high: Math.max(...ends.map(([, high]) => high)),
    disputed: values.size > 1,
  }
}

/**
 * Sorts observations into groups that ought to agree. Superseded figures are left out: things changed, nobody disagrees.
 *
 * @param lead orders the figures of a group; the smallest leads.
 */
export function groupFigures(
  observations: readonly Observation[],
  lead: (a: Observation, b: Observation) => number,
): FigureGroup[] {
  const superseded = new Set(observations.flatMap((o) => (o.supersedes ? [o.supersedes] : [])))
  const groups = new Map<string, [Observation, ...Observation[]]>()
  for (const observation of observations) {
    if (superseded.has(observation.id)) continue
    const key = groupKey(observation)
    const group = groups.get(key)
    if (group) group.push(observation)
    else groups.set(key, [observation])
  }
  return [...groups].map(([key, [first, ...rest]]) => {
    const [head = first, ...tail] = [first, ...rest].sort(lead)
    return toGroup(key, [head, ...tail])
  })
}
