import type { PlaceKey } from '../../../shared/imports/query'
import type { NetworkIndex } from '../../../shared/network/network-index'
import type { Text } from '../../i18n/text'

/** What a key of the engine is called: a subject of the network by its name, a text of the file as it stands there. */
export function placeKeyName(index: NetworkIndex, text: Text, key: PlaceKey): string {
  const colon = key.indexOf(':')
  const [kind, id] = [key.slice(0, colon), key.slice(colon + 1)]
  if (kind === 'terminal') {
    const terminal = index.terminals.get(id)
    if (terminal) return text.name(terminal.shortNames)
  }
  if (kind === 'crossing') {
    const crossing = index.crossings.get(id)
    if (crossing) return text.name(crossing.names)
  }
  if (kind === 'place') {
    const place = index.places.get(id)
    if (place) return text.name(place.names)
  }
  return id
}
