import { resolve } from 'node:path'
import { argvOption } from '../argv-option'

/** The folder that `--data <folder>` names; empty where it names none, `undefined` where the option is absent. */
export function dataOption(argv: readonly string[], workingFolder: string): string | undefined {
  const wanted = argvOption(argv, 'data')
  return wanted === undefined || wanted === '' ? wanted : resolve(workingFolder, wanted)
}
