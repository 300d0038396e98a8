// What the benchmark of the search for routes needs of the app, in one file.
export { createNetworkIndex } from '../../src/shared/network/network-index'
export { findAlternatives } from '../../src/shared/network/routing/alternatives'
export { describeWay } from '../../src/shared/network/routing/describe-way'
export { distanceTree } from '../../src/shared/network/routing/distance-tree'
export { routeFiguresOf } from '../../src/shared/network/routing/route-figures'
export { layOutRoutes } from '../../src/shared/network/routing/route-graph'
export { routeNetworkOf } from '../../src/shared/network/routing/route-network'
export { wayKey } from '../../src/shared/network/routing/way-key'
