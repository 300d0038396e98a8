import { basename, extname } from 'node:path'
import type { ExportFile, ExportKind, SaveOrder } from '../../shared/ipc/exports'
import { fail, ok, type Result } from '../../shared/ipc/result'
import type { CallHandlers } from '../ipc/gate'
import type { Log } from '../logging'
import type { AtomicWriter } from '../storage/atomic-write'
import { isPdf, isPng } from './file-signatures'

export interface ExportCallsDeps {
  /** Chooses the path of a file by its proposed name; `undefined` where none is wanted. */
  readonly choosePlace: (name: string, kind: ExportKind) => Promise<string | undefined>
  /** Prints what the window has laid out for paper. */
  readonly print: () => Promise<Uint8Array>
  readonly writer: AtomicWriter
  /** Called with the path of each file when it is there. */
  readonly written?: (path: string) => void
  readonly log: Log
}

export type ExportChannel = Extract<keyof CallHandlers, `exports:${string}`>

/** A file that the user made is theirs to share; the system takes off what it takes off every new file. */
const SHARED_RIGHTS = 0o666

function hasSignature(file: ExportFile): boolean {
  return file.kind !== 'png' || isPng(file.bytes)
}

async function contentOf(file: ExportFile, print: ExportCallsDeps['print']): Promise<string | Uint8Array> {
  if (file.kind === 'png') return file.bytes
  if (file.kind === 'csv') return file.text
  const pdf = await print()
  if (!isPdf(pdf)) throw new Error('what was printed is no PDF')
  return pdf
}

async function saveFile(
  file: ExportFile,
  path: string,
  { print, writer, log }: Pick<ExportCallsDeps, 'print' | 'writer' | 'log'>,
): Promise<Result<string>> {
  const name = basename(path)
  let content: string | Uint8Array
  try {
    content = await contentOf(file, print)
  } catch (error) {
    log('error', 'page-not-printed', { error })
    return fail('export-unprintable')
  }
  try {
    await writer.write(path, content, SHARED_RIGHTS)
    return ok(name)
  } catch (error) {
    log('error', 'export-not-written', { kind: file.kind, error })
    return fail('export-unwritable', { file: name })
  }
}

/** Saves files one after the other; the first that fails ends it, and so does one that no place is chosen for. */
export async function saveFiles(
  { files }: Pick<SaveOrder, 'files'>,
  deps: Readonly<ExportCallsDeps>,
): Promise<Result<readonly string[] | null>> {
  if (!files.every(hasSignature)) return fail('request-refused')
  const names: string[] = []
  for (const file of files) {
    const ending = `.${file.kind}`
    const place = await deps.choosePlace(`${file.name}${ending}`, file.kind)
    if (place === undefined) return ok(null)
    const path = extname(place) === '' ? `${place}${ending}` : place
    const saved = await saveFile(file, path, deps)
    if (!saved.ok) return saved
    deps.written?.(path)
    names.push(saved.value)
  }
  return ok(names)
}

/** What main does for the call by which the window saves a picture, a table or a page. */
export function createExportCalls(deps: Readonly<ExportCallsDeps>): Pick<CallHandlers, ExportChannel> {
  return {
    'exports:save': async (order) => {
      const saved = await saveFiles(order, deps)
      if (!saved.ok || saved.value === null) return saved.ok ? ok(null) : saved
      return ok({ fileNames: saved.value })
    },
  }
}
