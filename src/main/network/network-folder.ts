import { resolve } from 'node:path'
import { argvOption } from '../argv-option'

/** The folder to read the network from: `--network <folder>`, else the one shipped with the app. */
export function networkFolder(argv: readonly string[], workingFolder: string, shipped: string): string {
  const wanted = argvOption(argv, 'network')
  if (wanted === undefined) return shipped
  return wanted === '' ? '' : resolve(workingFolder, wanted)
}
