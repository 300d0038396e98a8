import type { Camera, Selection } from '../../shared/ipc/session'
import type { NetworkIndex } from '../../shared/network/network-index'
import type { RouteCondition } from '../../shared/network/routing/route-question'
import { readWayKey } from '../../shared/network/routing/way-key'
import type { AppState, FigureRef } from './app-store'
import type { RoutesState } from './routes-state'

type Kept = Pick<AppState, 'selection' | 'hover' | 'compare' | 'evidence' | 'camera' | 'routes'>

/** Whether a network has what a selection is about. */
export function holds(index: NetworkIndex, { kind, id }: Selection): boolean {
  return {
    terminal: index.terminals,
    crossing: index.crossings,
    route: index.routes,
    institution: index.institutions,
    place: index.places,
  }[kind].has(id)
}

function holdsFigure(index: NetworkIndex, figure: FigureRef): boolean {
  if (figure.kind === 'observation') return index.observations.has(figure.id)
  if (figure.kind === 'route-distance') return index.routes.has(figure.route)
  if ('way' in figure) return readWayKey(figure.way).legs.every((leg) => index.legs.has(leg))
  return index.terminals.has(figure.terminal)
}

/** Terminals to begin with where those that were shown are not in this network, as authored. */
function firstTerminals({ network }: NetworkIndex): string[] {
  const { terminals } = network
  const own = terminals.filter(({ kind }) => kind === 'terminal')
  return (own.length > 0 ? own : terminals).map(({ id }) => id)
}

/** Half the height and the width of the world that a camera surely shows, in degrees; the pane is larger. */
function reachOf({ zoom }: Camera): { readonly lon: number; readonly lat: number } {
  const lon = (360 * 240) / (512 * 2 ** zoom)
  return { lon, lat: lon / 2 }
}

function sees(camera: Camera, { network }: NetworkIndex): boolean {
  const reach = reachOf(camera)
  return network.places.some(
    ({ position }) =>
      position &&
      Math.abs(position.lon - camera.lon) <= reach.lon &&
      Math.abs(position.lat - camera.lat) <= reach.lat,
  )
}

/** A question about places that are gone has no ends; conditions on what is gone fall. */
function keptRoutes(routes: RoutesState, index: NetworkIndex): RoutesState {
  const { question } = routes
  const here = (id: string | null) => (id !== null && index.places.has(id) ? id : null)
  const stands = ({ kind, id }: RouteCondition) =>
    kind === 'border' ? index.places.has(id) : index.network.legs.some(({ country }) => country === id)
  return {
    ...routes,
    question: {
      ...question,
      from: here(question.from),
      to: here(question.to),
      via: question.via.filter(stands),
      avoid: question.avoid.filter(stands),
    },
    search: { state: 'incomplete' },
    pointed: null,
    picking: null,
  }
}

/**
 * What of the window's state can stay when it shows `index`. A selection that is gone gives way to the first terminal; a
 * camera that would show nothing of the network gives way to the opening view.
 */
export function keptState(state: Kept, index: NetworkIndex): Kept {
  const { selection, compare, evidence, camera, routes } = state
  const [first] = firstTerminals(index)
  const standIn: Selection | null = first === undefined ? null : { kind: 'terminal', id: first }
  const compared = compare.filter((id) => index.terminals.has(id))
  return {
    selection: selection === null || holds(index, selection) ? selection : standIn,
    hover: null,
    compare: compared.length > 0 || compare.length === 0 ? compared : firstTerminals(index).slice(0, 2),
    evidence: evidence.every((figure) => holdsFigure(index, figure)) ? evidence : [],
    camera: camera === null || sees(camera, index) ? camera : null,
    routes: keptRoutes(routes, index),
  }
}
