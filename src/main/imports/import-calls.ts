import { randomUUID } from 'node:crypto'
import { basename, extname, isAbsolute, join } from 'node:path'
import type { NamedSubject } from '../../shared/imports/place-name'
import type { ExportOrder, ImportOrder, OfferedFile, Progress } from '../../shared/ipc/imports'
import { fail, ok, type Result } from '../../shared/ipc/result'
import type { EngineHost, RunningJob } from '../engine-host/engine-host'
import type { FileTokens } from '../engine-host/file-tokens'
import type { SavedMappings } from '../engine-host/saved-mappings'
import type { CallHandlers } from '../ipc/gate'
import type { Log } from '../logging'
import type { ImportFiles } from './import-files'

export interface ImportCallsDeps {
  /** Started with the first call; until then nothing of the engine costs anything. */
  readonly host: () => Promise<EngineHost>
  readonly tokens: FileTokens
  readonly mappings: SavedMappings
  readonly files: ImportFiles
  /** Everything in the network of the moment that a file may name. */
  readonly subjects: () => Promise<readonly NamedSubject[]>
  /** The synthetic rows that ship with the app. */
  readonly sample: string
  /** Shows the dialog that opens a file; `undefined` where none was chosen. */
  readonly chooseFile: () => Promise<string | undefined>
  /** Shows the dialog that saves a file under a proposed name; `undefined` where no place was chosen. */
  readonly choosePlace: (name: string, format: ExportOrder['format']) => Promise<string | undefined>
  readonly isFile: (path: string) => Promise<boolean>
  /** Told of each file of the user's that was imported. */
  readonly imported: (path: string) => void
  readonly tell: (progress: Progress) => void
  readonly now: () => Date
  readonly log: Log
}

export type ImportChannel = Extract<keyof CallHandlers, `imports:${string}`>

/** Characters that a file's name cannot have on one system or another. */
const NOT_IN_NAMES = /[<>:"/\\|?*\p{Cc}]/gu

function fileNameOf(name: string): string {
  const plain = name
    .replaceAll(NOT_IN_NAMES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim()
  return plain === '' ? 'Tarmaq' : plain
}

/** What main does for each call about the user's own files. Files are reached by their tokens alone. */
export function createImportCalls(deps: Readonly<ImportCallsDeps>): Pick<CallHandlers, ImportChannel> {
  const { tokens, mappings, files, log } = deps
  let reading: RunningJob<'preview'> | RunningJob<'match'> | RunningJob<'import'> | undefined

  const offer = (path: string, replaces: OfferedFile['replaces'] = null): OfferedFile => ({
    ...tokens.grant(path),
    replaces,
    sample: path === deps.sample,
  })
  const granted = async <T>(
    token: string,
    work: (path: string) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const path = tokens.pathOf(token)
    return path === undefined ? fail('file-not-granted') : work(path)
  }
  const remember = (work: Promise<void>): void =>
    void work.catch((error: unknown) => log('error', 'import-not-remembered', { error }))

  const runImport = async (order: ImportOrder, path: string) => {
    const id = randomUUID()
    const problemsFile = `problems-${id}.parquet`
    const { token: _token, fingerprint, replaces, ...rest } = order
    const host = await deps.host()
    const running = host.run<'import'>(
      {
        ...rest,
        kind: 'import',
        id,
        input: path,
        fileName: basename(path).slice(0, 400),
        subjects: [...(await deps.subjects())],
        problemsFile,
        importedAt: deps.now().toISOString(),
      },
      { onProgress: deps.tell, ...(replaces === null ? {} : { replaces }) },
    )
    reading = running
    const outcome = await running.outcome
    const stored = outcome.ok && outcome.value.stored !== null
    if (stored) {
      remember(mappings.keep(fingerprint, { mapping: order.mapping, reading: order.reading }))
      remember(files.keep(id, path))
      if (replaces !== null) remember(files.forget(replaces))
      if (path !== deps.sample) deps.imported(path)
    }
    return ok({ ...outcome, problemsOf: stored ? { import: id } : { file: problemsFile } })
  }

  return {
    'imports:choose': async () => {
      const path = await deps.chooseFile()
      return ok(path === undefined ? null : offer(path))
    },

    'imports:dropped': async (path) =>
      isAbsolute(path) && (await deps.isFile(path)) ? ok(offer(path)) : fail('file-not-granted'),

    'imports:sample': async () =>
      (await deps.isFile(deps.sample)) ? ok(offer(deps.sample)) : fail('sample-missing'),

    'imports:again': async (id) => {
      const host = await deps.host()
      const listed = await host.run<'list'>({ kind: 'list' }).outcome
      const known = listed.ok ? listed.value.imports.find((one) => one.id === id) : undefined
      if (!known) return fail('file-not-granted')
      const before = files.pathOf(id)
      const there = before !== undefined && (await deps.isFile(before))
      const path = there ? before : await deps.chooseFile()
      return ok(path === undefined ? null : offer(path, { id, name: known.name }))
    },

    'imports:preview': (token, wanted) =>
      granted(token, async (input) => {
        const running = (await deps.host()).run<'preview'>({ kind: 'preview', input, wanted })
        reading = running
        const outcome = await running.outcome
        const remembered = outcome.ok ? mappings.offer(outcome.value.fingerprint) : null
        return ok({ ...outcome, remembered })
      }),

    'imports:match': (token, reads, mapping) =>
      granted(token, async (input) => {
        const subjects = [...(await deps.subjects())]
        const host = await deps.host()
        const job = { kind: 'match', input, reading: reads, mapping, subjects } as const
        const running = host.run<'match'>(job, { onProgress: deps.tell })
        reading = running
        return ok(await running.outcome)
      }),

    'imports:run': (order) => granted(order.token, (path) => runImport(order, path)),

    'imports:cancel': () => {
      reading?.cancel()
      return ok(null)
    },

    'imports:problems': async (of, offset, limit) =>
      ok(await (await deps.host()).run<'problems'>({ kind: 'problems', of, offset, limit }).outcome),

    'imports:query': async (queries) =>
      ok(await (await deps.host()).run<'query'>({ kind: 'query', queries }).outcome),

    'imports:list': async () => ok(await (await deps.host()).run<'list'>({ kind: 'list' }).outcome),

    'imports:rename': async (id, name) =>
      ok(await (await deps.host()).run<'rename'>({ kind: 'rename', id, name }).outcome),

    'imports:remove': async (id) => {
      const outcome = await (await deps.host()).run<'remove'>({ kind: 'remove', id }).outcome
      if (outcome.ok) remember(files.forget(id))
      return ok(outcome)
    },

    'imports:export': async ({ what, format, name }) => {
      const place = await deps.choosePlace(`${fileNameOf(name)}.${format}`, format)
      if (place === undefined) return ok(null)
      const output = extname(place) === '' ? `${place}.${format}` : place
      const outcome = await (await deps.host()).run<'export'>({ kind: 'export', what, format, output })
        .outcome
      return ok({ ...outcome, fileName: basename(output) })
    },
  }
}

/** Where the shipped synthetic rows lie in the folder of samples. */
export function samplePath(samples: string): string {
  return join(samples, 'synthetic-container-movements.csv')
}
