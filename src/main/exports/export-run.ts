import { join } from 'node:path'
import type { SavedFiles, SaveOrder } from '../../shared/ipc/exports'
import { ok, type Result } from '../../shared/ipc/result'
import { type ExportCallsDeps, saveFiles } from './export-calls'
import type { ExportMessages } from './export-messages'

export interface ExportRunDeps extends Pick<ExportCallsDeps, 'print' | 'writer' | 'log'> {
  readonly folder: string
  /** How many views there are; the window saves each with one call. */
  readonly views: number
  /** The path of a file that was written. */
  readonly tell: (path: string) => void
  readonly complain: (message: keyof ExportMessages, what?: string) => void
  /** Everything is done; the exit code. */
  readonly end: (code: number) => void
}

/** An export without a window: what main does each time when the page has a view ready, and how it ends. */
export interface ExportRun {
  readonly save: (order: SaveOrder) => Promise<Result<SavedFiles | null>>
  /** The page is gone or does not get on. */
  readonly giveUp: () => void
}

/** Writes what the page gives into the folder, view by view; ends with 0 when all of it was written, with 1 otherwise. */
export function createExportRun(deps: Readonly<ExportRunDeps>): ExportRun {
  const { folder, views, tell, complain, end } = deps
  let saved = 0
  let failed = false
  let ended = false
  const finish = (code: number) => {
    if (ended) return
    ended = true
    end(code)
  }
  const fail = (message: keyof ExportMessages, what = '') => {
    failed = true
    complain(message, what)
  }

  return {
    save: async ({ files, complete }) => {
      const result = await saveFiles(
        { files },
        {
          ...deps,
          choosePlace: async (name) => join(folder, name),
          written: tell,
        },
      )
      if (!result.ok) {
        const { code, values } = result.error
        if (code === 'export-unwritable') fail('unwritable', String(values?.file ?? ''))
        else fail('failed')
      } else if (files.length === 0) fail('failed')
      else if (!complete) fail('incomplete')
      saved += 1
      if (saved === views) finish(failed ? 1 : 0)
      return result.ok ? ok({ fileNames: result.value ?? [] }) : result
    },
    giveUp: () => {
      if (!ended) complain('failed')
      finish(1)
    },
  }
}
