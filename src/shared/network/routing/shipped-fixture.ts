import crossings from '../../../../resources/network/crossings.json'
import institutions from '../../../../resources/network/institutions.json'
import legs from '../../../../resources/network/legs.json'
import observations from '../../../../resources/network/observations.json'
import originators from '../../../../resources/network/originators.json'
import places from '../../../../resources/network/places.json'
import routes from '../../../../resources/network/routes.json'
import sources from '../../../../resources/network/sources.json'
import terminals from '../../../../resources/network/terminals.json'
import themes from '../../../../resources/network/themes.json'
import type { Network } from '../network'
import { createNetworkIndex, type NetworkIndex } from '../network-index'

/** The index of the network that Tarmaq ships with, for tests. */
export function shippedIndex(): NetworkIndex {
  const network = {
    crossings,
    institutions,
    legs,
    observations,
    originators,
    places,
    routes,
    sources,
    terminals,
    themes,
  }
  return createNetworkIndex(network as unknown as Network)
}
