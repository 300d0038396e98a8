import type { Observation } from './observation'

/** A plausible capacity for tests; every field can be replaced. */
export function anObservation(over: Partial<Observation> = {}): Observation {
  return {
    id: 'capacity-a',
    subject: 'terminal:xian',
    measure: 'capacity',
    unit: 'TEU/yr',
    value: 66_500,
    basis: 'design',
    series: 'terminal',
    sources: ['s1'],
    ...over,
  }
}

/** A plausible yearly throughput for tests. */
export function aThroughput(over: Partial<Observation> = {}): Observation {
  return anObservation({
    id: 'throughput-a',
    measure: 'throughput',
    unit: 'TEU',
    value: 23_000,
    basis: 'actual',
    direction: 'unstated',
    period: { start: '2024', end: '2024' },
    ...over,
  })
}
