import type { Network } from '../network/network'
import type { NetworkProblem } from '../network/problem'

/** Which network it is. The window never learns where on the disk it lies. */
export interface NetworkFolder {
  /** A folder of the user's, and not what ships with the app. */
  readonly own: boolean
  /** Last part of the folder's path, fit to be shown; empty for the built-in network. */
  readonly name: string
}

/** A folder that was not taken, with every reason. */
export interface NetworkRefusal {
  readonly ok: false
  readonly folder: NetworkFolder
  readonly problems: readonly NetworkProblem[]
}

/** What became of reading a folder. */
export type NetworkAnswer =
  | { readonly ok: true; readonly folder: NetworkFolder; readonly value: Network }
  | NetworkRefusal

/** Channel on which main sends a `NetworkAnswer` whenever the user has it read a folder. */
export const NETWORK_CHANNEL = 'network:answer'
