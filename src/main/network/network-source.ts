import { basename } from 'node:path'
import type { NetworkAnswer, NetworkFolder, NetworkRefusal } from '../../shared/ipc/network-answer'
import type { Log } from '../logging'
import type { LoadedNetwork } from './read-network'
import { shortened } from './written-out'

const MAX_NAME = 60

/** What a window that opens now should show. */
export interface NetworkState {
  /** The last good network; a refusal only where the built-in network itself is damaged. */
  readonly network: NetworkAnswer
  /** The folder that the user asked for last, where that was refused. */
  readonly refusal: NetworkRefusal | null
}

/** The one network on screen, and the ways to change it. */
export interface NetworkSource {
  readonly state: () => Promise<NetworkState>
  /** Path of the user's folder that is on screen; `null` for the built-in network. Never told to the window. */
  readonly ownFolder: () => string | null
  readonly open: (folder: string) => Promise<void>
  readonly useBuiltIn: () => Promise<void>
  /** Reads the folder that was asked for last again, also when it was refused. */
  readonly reload: () => Promise<void>
}

export interface NetworkSourceDeps {
  readonly builtIn: string
  /** The folder to begin with, where the user named one. */
  readonly wanted: string | undefined
  /** Never rejects. */
  readonly load: (folder: string) => Promise<LoadedNetwork>
  /** Tells the window what became of a folder. */
  readonly tell: (answer: NetworkAnswer) => void
  readonly log: Log
}

/** Begins to read at once. Where several folders are asked for in a row, the last one counts. */
export function createNetworkSource({
  builtIn,
  wanted,
  load,
  tell,
  log,
}: Readonly<NetworkSourceDeps>): NetworkSource {
  let asked = wanted ?? builtIn
  let serial = 0
  let shown = builtIn

  const nameOf = (folder: string): NetworkFolder =>
    folder === builtIn ? { own: false, name: '' } : { own: true, name: shortened(basename(folder), MAX_NAME) }

  const read = async (folder: string): Promise<NetworkAnswer> => {
    const loaded = await load(folder)
    const about = nameOf(folder)
    if (!loaded.ok) {
      const codes = [...new Set(loaded.problems.map(({ code }) => code))]
      log('warn', 'network-refused', { own: about.own, count: loaded.problems.length, codes })
    }
    return { ...loaded, folder: about }
  }

  const begin = async (): Promise<NetworkState> => {
    const folder = asked
    const first = await read(folder)
    if (first.ok) shown = folder
    if (first.ok || folder === builtIn) return { network: first, refusal: null }
    return { network: await read(builtIn), refusal: first }
  }
  let state = begin()

  const change = async (folder: string): Promise<void> => {
    asked = folder
    serial += 1
    const mine = serial
    const [before, answer] = [await state, await read(folder)]
    if (mine !== serial) return
    if (answer.ok) shown = folder
    const next: NetworkState = answer.ok
      ? { network: answer, refusal: null }
      : { network: before.network, refusal: answer }
    state = Promise.resolve(next)
    tell(answer)
  }

  return {
    state: () => state,
    ownFolder: () => (shown === builtIn ? null : shown),
    open: change,
    useBuiltIn: () => change(builtIn),
    reload: () => change(asked),
  }
}
