import { expects } from './expectation'
import type { Network, NetworkFile } from './network'
import type { NetworkProblem } from './problem'

/** A place in a file that names something of another file. */
interface Reference {
  readonly file: NetworkFile
  readonly path: string
  readonly target: NetworkFile
  readonly id: string
}

/** The file that the first word of an observation's subject points into. */
const SUBJECT_FILES = {
  terminal: 'terminals',
  crossing: 'crossings',
  leg: 'legs',
  route: 'routes',
  theme: 'themes',
  institution: 'institutions',
} as const satisfies Record<string, NetworkFile>

function isSubjectKind(word: string): word is keyof typeof SUBJECT_FILES {
  return Object.hasOwn(SUBJECT_FILES, word)
}

type Events = readonly { readonly sources: readonly string[] }[]

function* sourcesAt(file: NetworkFile, path: string, ids: readonly string[]): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { file, path: `${path}[${index}]`, target: 'sources', id }
}

function* eventsAt(file: NetworkFile, path: string, events: Events): Generator<Reference> {
  for (const [index, event] of events.entries()) {
    yield* sourcesAt(file, `${path}.events[${index}].sources`, event.sources)
  }
}

function* standingReferences(network: Network): Generator<Reference> {
  for (const [index, terminal] of network.terminals.entries()) {
    const path = `[${index}]`
    yield { file: 'terminals', path: `${path}.place`, target: 'places', id: terminal.place }
    yield* sourcesAt('terminals', `${path}.operator.sources`, terminal.operator?.sources ?? [])
    yield* sourcesAt('terminals', `${path}.summarySources`, terminal.summarySources)
    yield* eventsAt('terminals', path, terminal.events)
  }
  for (const [index, crossing] of network.crossings.entries()) {
    const path = `[${index}]`
    for (const [side, id] of crossing.places.entries()) {
      yield { file: 'crossings', path: `${path}.places[${side}]`, target: 'places', id }
    }
    yield* sourcesAt('crossings', `${path}.summarySources`, crossing.summarySources)
    yield* eventsAt('crossings', path, crossing.events)
  }
  for (const [index, institution] of network.institutions.entries()) {
    yield { file: 'institutions', path: `[${index}].place`, target: 'places', id: institution.place }
    yield* eventsAt('institutions', `[${index}]`, institution.events)
  }
}

function* lineReferences(network: Network): Generator<Reference> {
  for (const [index, leg] of network.legs.entries()) {
    yield { file: 'legs', path: `[${index}].from`, target: 'places', id: leg.from }
    yield { file: 'legs', path: `[${index}].to`, target: 'places', id: leg.to }
    yield* sourcesAt('legs', `[${index}].sources`, leg.sources)
    yield* eventsAt('legs', `[${index}]`, leg.events ?? [])
  }
  for (const [index, route] of network.routes.entries()) {
    yield { file: 'routes', path: `[${index}].from`, target: 'places', id: route.from }
    yield { file: 'routes', path: `[${index}].to`, target: 'places', id: route.to }
    for (const [at, id] of route.legs.entries()) {
      yield { file: 'routes', path: `[${index}].legs[${at}]`, target: 'legs', id }
    }
    yield* sourcesAt('routes', `[${index}].sources`, route.sources)
  }
}

function* figureReferences(network: Network): Generator<Reference> {
  const file = 'observations'
  for (const [index, observation] of network.observations.entries()) {
    const path = `[${index}]`
    const [kind = '', id = ''] = observation.subject.split(':')
    if (isSubjectKind(kind)) yield { file, path: `${path}.subject`, target: SUBJECT_FILES[kind], id }
    yield* sourcesAt(file, `${path}.sources`, observation.sources)
    if (observation.originator !== undefined) {
      yield { file, path: `${path}.originator`, target: 'originators', id: observation.originator }
    }
    for (const [at, input] of (observation.derivation?.inputs ?? []).entries()) {
      yield { file, path: `${path}.derivation.inputs[${at}]`, target: 'observations', id: input }
    }
    if (observation.supersedes !== undefined) {
      yield { file, path: `${path}.supersedes`, target: 'observations', id: observation.supersedes }
    }
  }
  for (const [index, source] of network.sources.entries()) {
    yield { file: 'sources', path: `[${index}].originator`, target: 'originators', id: source.originator }
  }
}

/** Ids that are given twice within a file, each time but the first. */
export function duplicateIds(network: Network): NetworkProblem[] {
  const problems: NetworkProblem[] = []
  for (const [name, items] of Object.entries(network)) {
    const seen = new Set<string>()
    for (const [index, { id }] of items.entries()) {
      if (seen.has(id))
        problems.push({
          code: 'id-duplicate',
          file: `${name}.json`,
          path: `[${index}].id`,
          seen: id,
          expected: expects('id-once'),
        })
      seen.add(id)
    }
  }
  return problems
}

/** References that lead to nothing. */
export function unknownIds(network: Network): NetworkProblem[] {
  const known = new Map<string, ReadonlySet<string>>(
    Object.entries(network).map(([name, items]) => [name, new Set(items.map(({ id }) => id))]),
  )
  const problems: NetworkProblem[] = []
  for (const references of [standingReferences, lineReferences, figureReferences]) {
    for (const { file, path, target, id } of references(network)) {
      if (known.get(target)?.has(id)) continue
      problems.push({
        code: 'id-unknown',
        file: `${file}.json`,
        path,
        seen: id,
        expected: expects('id-of', { file: `${target}.json` }),
      })
    }
  }
  return problems
}
