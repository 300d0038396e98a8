import type { Observation } from '../../../shared/network/observation'
import type { RouteFacts } from '../../../shared/network/routing/route-facts'

/** Every figure that kilometres, days and emissions of ways are worked out from, each once. */
export function inputsOf(ways: readonly RouteFacts[]): readonly Observation[] {
  const all = ways.flatMap(({ course, days, emissions }) => [
    ...course.legs.flatMap(({ distance }) => distance.input ?? []),
    ...(days?.speeds ?? []),
    ...(days?.halts.flatMap(({ figures }) => figures) ?? []),
    ...(emissions?.figures.intensities ?? []),
    ...(emissions?.figures.cargo ?? []),
  ])
  return [...new Set(all)]
}

/** Every figure that the table of alternatives shows of a way, or works out from. */
export function figuresOf(way: RouteFacts): readonly Observation[] {
  const { headlineKm, publishedDays, capacities } = way
  return [
    ...(headlineKm?.observations ?? []),
    ...publishedDays,
    ...capacities.flatMap(({ group }) => group.observations),
    ...inputsOf([way]),
  ]
}
