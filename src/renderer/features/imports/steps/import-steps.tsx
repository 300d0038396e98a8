import type { OfferedFile } from '../../../../shared/ipc/imports'

/** The steps of an import: look at the file, map its columns, confirm names, import, see what came of it. */
export function ImportSteps({ file }: { readonly file: OfferedFile }) {
  return <main className="import-steps">{file.name}</main>
}
