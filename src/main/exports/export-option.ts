import { resolve } from 'node:path'
import { EXPORTED_VIEWS, type ExportedView } from '../../shared/ipc/exports'
import { argvOption } from '../argv-option'

/** What `--export <folder> [--view …]` asks for. */
export type ExportWish =
  | { readonly kind: 'export'; readonly folder: string; readonly views: readonly ExportedView[] }
  /** `--export` without a folder, or `--view` without a view. */
  | { readonly kind: 'wrong-use' }
  | { readonly kind: 'unknown-view'; readonly view: string }

/** @returns `undefined` where the command line does not ask for an export. */
export function exportOption(argv: readonly string[], workingFolder: string): ExportWish | undefined {
  const folder = argvOption(argv, 'export')
  if (folder === undefined) return undefined
  const view = argvOption(argv, 'view')
  if (folder === '' || view === '') return { kind: 'wrong-use' }
  if (view === undefined) {
    return { kind: 'export', folder: resolve(workingFolder, folder), views: EXPORTED_VIEWS }
  }
  const known = EXPORTED_VIEWS.find((one) => one === view)
  if (!known) return { kind: 'unknown-view', view }
  return { kind: 'export', folder: resolve(workingFolder, folder), views: [known] }
}
