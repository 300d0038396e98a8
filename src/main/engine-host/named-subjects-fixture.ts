import { join } from 'node:path'
import type { Network } from '../../shared/network/network'
import { loadNetwork } from '../network/load-network'

/** The network that the app ships with, for tests. */
export async function shippedNetwork(): Promise<Network> {
  const loaded = await loadNetwork(join(__dirname, '..', '..', '..', 'resources', 'network'))
  if (!loaded.ok) throw new Error('the shipped network does not load')
  return loaded.value
}
