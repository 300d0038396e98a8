import { resolve } from 'node:path'
import { argvOption } from '../argv-option'

/** The file that `--import <file>` names; `undefined` where the option is absent or names none. */
export function importOption(argv: readonly string[], workingFolder: string): string | undefined {
  const wanted = argvOption(argv, 'import')
  return wanted === undefined || wanted === '' ? undefined : resolve(workingFolder, wanted)
}
