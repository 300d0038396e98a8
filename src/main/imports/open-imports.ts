import { join } from 'node:path'
import type { BrowserWindow, Dialog } from 'electron'
import type { OfferedFile, Progress } from '../../shared/ipc/imports'
import type { EngineHost } from '../engine-host/engine-host'
import type { EngineProcess } from '../engine-host/engine-process'
import { createFileTokens } from '../engine-host/file-tokens'
import { namedSubjects } from '../engine-host/named-subjects'
import { createSavedMappings, NO_SAVED_MAPPINGS, savedMappingsSchema } from '../engine-host/saved-mappings'
import type { CallHandlers } from '../ipc/gate'
import type { Log } from '../logging'
import type { NetworkSource } from '../network/network-source'
import type { AtomicWriter } from '../storage/atomic-write'
import { openJsonStore } from '../storage/json-store'
import { isFile } from '../storage/on-disk'
import type { MenuMessages } from '../window/menu-messages'
import { createImportCalls, type ImportChannel, samplePath } from './import-calls'
import { createImportFiles, importFilesSchema, NO_IMPORT_FILES } from './import-files'
import { importOption } from './import-option'
import { openEngine, STORE_FILE } from './open-engine'

export interface ImportsOptions {
  readonly userData: string
  /** The folder of the synthetic rows that ship with the app. */
  readonly samples: string
  readonly fork: () => EngineProcess
  readonly network: Pick<NetworkSource, 'state'>
  readonly window: BrowserWindow
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>
  /** The words of the moment. */
  readonly messages: () => MenuMessages
  /** Told of each file that was imported. */
  readonly imported: (path: string) => void
  readonly writer: AtomicWriter
  readonly tell: (progress: Progress) => void
  readonly log: Log
}

/** The user's own files: what main does for the window's calls, and the file that a command line names. */
export interface Imports {
  readonly calls: Pick<CallHandlers, ImportChannel>
  readonly offered: (argv: readonly string[], workingFolder: string) => OfferedFile | null
  /** Grants the window a file of the user's, to be imported. */
  readonly offer: (path: string) => OfferedFile
  /** Whether anything was ever stored. */
  readonly exist: () => Promise<boolean>
  /** Ends what the engine does; for the end of the app. */
  readonly close: () => Promise<void>
}

/** Endings of files that an import reads, by what the dialog calls them. */
const READABLE = ['csv', 'tsv', 'txt', 'xlsx', 'parquet', 'json', 'ndjson', 'jsonl']

/** Prepares imports. The engine is not started, and its files are not looked at, before the first call. */
export async function openImports(options: Readonly<ImportsOptions>): Promise<Imports> {
  const { userData, samples, network, window, dialog, messages, writer, tell, log } = options
  const now = () => new Date()
  const stored = { version: 1, writer, now, log }
  const [mappings, files] = await Promise.all([
    openJsonStore({
      ...stored,
      file: join(userData, 'import-mappings.json'),
      schema: savedMappingsSchema,
      fallback: NO_SAVED_MAPPINGS,
    }),
    openJsonStore({
      ...stored,
      file: join(userData, 'import-files.json'),
      schema: importFilesSchema,
      fallback: NO_IMPORT_FILES,
    }),
  ])
  const tokens = createFileTokens()
  let engine: Promise<EngineHost> | undefined
  const host = (): Promise<EngineHost> => {
    engine ??= openEngine({ userData, fork: options.fork, writer, now, log })
    return engine
  }
  const calls = createImportCalls({
    host,
    tokens,
    mappings: createSavedMappings(mappings),
    files: createImportFiles(files),
    subjects: async () => {
      const { network: shown } = await network.state()
      return shown.ok ? namedSubjects(shown.value) : []
    },
    sample: samplePath(samples),
    chooseFile: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [
          { name: messages().tables, extensions: READABLE },
          { name: messages().everyFile, extensions: ['*'] },
        ],
      })
      return filePaths[0]
    },
    choosePlace: async (name, format) => {
      const { filePath, canceled } = await dialog.showSaveDialog(window, {
        defaultPath: name,
        filters: [{ name: format === 'csv' ? 'CSV' : 'Parquet', extensions: [format] }],
      })
      return canceled || filePath === '' ? undefined : filePath
    },
    isFile,
    imported: options.imported,
    tell,
    now,
    log,
  })
  const offer = (path: string): OfferedFile => ({ ...tokens.grant(path), replaces: null, sample: false })
  return {
    calls,
    offered: (argv, workingFolder) => {
      const path = importOption(argv, workingFolder)
      return path === undefined ? null : offer(path)
    },
    offer,
    exist: () => isFile(join(userData, STORE_FILE)),
    close: async () => {
      if (engine) await (await engine).close()
    },
  }
}
