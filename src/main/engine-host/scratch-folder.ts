import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from '../logging'

/** Makes the engine's folder for what does not last, empty: what an earlier run left when it was killed is gone. */
export async function emptyScratchFolder(userData: string, log: Log): Promise<string> {
  const folder = join(userData, 'engine-scratch')
  try {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
  } catch (error) {
    log('error', 'scratch-not-emptied', { error })
  }
  return folder
}
