import { z } from 'zod'
import type { ExportWhat } from '../imports/job'
import type { Mapping } from '../imports/mapping'
import type { Query } from '../imports/query'
import type { Reading, WantedReading } from '../imports/reading'
import type { Alert } from './alerts'
import { type Command, MAIN_COMMANDS, type MainCommand } from './commands'
import { EXPORT_CALLS, type ExportedView, type SaveOrder } from './exports'
import {
  type DroppedFile,
  type ExportOrder,
  IMPORT_CALLS,
  type ImportOrder,
  type OfferedFile,
  type Progress,
} from './imports'
import type { NetworkAnswer, NetworkRefusal } from './network-answer'
import type { PutAside } from './put-aside'
import type { Result } from './result'
import { type Session, sessionSchema } from './session'
import { recentIdSchema, type SettingsChange, type SettingsView, settingsChangeSchema } from './settings'
import { THEMES } from './views'

/** What the window needs before it draws anything. */
export interface Bootstrap {
  readonly version: string
  readonly platform: string
  readonly settings: SettingsView
  /** The network to show; a refusal only where the built-in network itself is damaged. */
  readonly network: NetworkAnswer
  /** The user's folder, where it was refused and another network is shown. */
  readonly refusal: NetworkRefusal | null
  readonly session: Session
  /** Whether a store of imports lies there; without one nobody need ask the engine. */
  readonly hasImports: boolean
  /** A file to import that was named at the start. */
  readonly offered: OfferedFile | null
  /** Files of settings that could not be used at this start. */
  readonly putAside: readonly PutAside[]
  /** Views to export as soon as they stand, one call of `exports:save` each; `null` where a user has the window. */
  readonly exporting: readonly ExportedView[] | null
}

/** A promise about the result's type that costs nothing at run time: main is trusted, its arguments are not. */
function result<T>(): { readonly _result?: T } {
  return {}
}

/** Largest picture that may be put on the clipboard. */
const MAX_PNG_BYTES = 32 * 1024 * 1024

/**
 * Every call from the window to main: the schema of its arguments and the type of its result.
 * Main checks the sender, then the arguments; extra arguments are refused.
 */
export const CALLS = {
  'app:bootstrap': { args: z.tuple([]), ...result<Bootstrap>() },
  'session:save': { args: z.tuple([sessionSchema]), ...result<null>() },
  'theme:set': { args: z.tuple([z.enum(THEMES)]), ...result<null>() },
  'settings:change': { args: z.tuple([settingsChangeSchema]), ...result<null>() },
  /** Settings and saved view become those of the first day; answers with that view. */
  'settings:reset': { args: z.tuple([]), ...result<Session>() },
  /** Opens a folder or offers a file that was opened before. */
  'recent:open': { args: z.tuple([recentIdSchema]), ...result<null>() },
  'clipboard:write-text': { args: z.tuple([z.string().max(2_000_000)]), ...result<null>() },
  'clipboard:write-png': {
    args: z.tuple([
      z.instanceof(Uint8Array).refine((png) => png.byteLength <= MAX_PNG_BYTES, { error: 'too large' }),
    ]),
    ...result<null>(),
  },
  'command:run': { args: z.tuple([z.enum(MAIN_COMMANDS)]), ...result<null>() },
  'external:open': { args: z.tuple([z.string().max(2048)]), ...result<null>() },
  ...IMPORT_CALLS,
  ...EXPORT_CALLS,
} as const

export type Calls = typeof CALLS
export type Channel = keyof Calls
export type ArgsOf<C extends Channel> = z.infer<Calls[C]['args']>
export type ResultOf<C extends Channel> = Calls[C] extends { readonly _result?: infer T }
  ? Exclude<T, undefined>
  : never

type Answer<C extends Channel> = Promise<Result<ResultOf<C>>>

/** What the page sees as `window.tarmaq`: one function per call, and the subscriptions. */
export interface TarmaqApi {
  readonly bootstrap: () => Promise<Result<Bootstrap>>
  readonly saveSession: (session: Session) => Promise<Result<null>>
  readonly setTheme: (theme: Session['theme']) => Promise<Result<null>>
  readonly changeSettings: (change: SettingsChange) => Answer<'settings:change'>
  readonly resetSettings: () => Answer<'settings:reset'>
  readonly openRecent: (id: string) => Answer<'recent:open'>
  readonly copyText: (text: string) => Promise<Result<null>>
  readonly copyPng: (png: Uint8Array) => Promise<Result<null>>
  /** Has main carry out one of its commands. */
  readonly runCommand: (command: MainCommand) => Promise<Result<null>>
  readonly openExternal: (url: string) => Promise<Result<null>>
  readonly chooseFile: () => Answer<'imports:choose'>
  /** Takes a file that was dropped; its path is read from Electron and goes to main alone. */
  readonly takeDropped: (file: DroppedFile) => Answer<'imports:dropped'>
  readonly openSample: () => Answer<'imports:sample'>
  readonly importAgain: (id: string) => Answer<'imports:again'>
  readonly previewFile: (token: string, wanted: WantedReading) => Answer<'imports:preview'>
  readonly matchNames: (token: string, reading: Reading, mapping: Mapping) => Answer<'imports:match'>
  readonly runImport: (order: ImportOrder) => Answer<'imports:run'>
  readonly cancelImport: () => Answer<'imports:cancel'>
  readonly listProblems: (
    of: Extract<ExportWhat, { problemsOf: unknown }>['problemsOf'],
    offset: number,
    limit: number,
  ) => Answer<'imports:problems'>
  readonly ask: (queries: Query[]) => Answer<'imports:query'>
  readonly listImports: () => Answer<'imports:list'>
  readonly renameImport: (id: string, name: string) => Answer<'imports:rename'>
  readonly removeImport: (id: string) => Answer<'imports:remove'>
  readonly exportTable: (order: ExportOrder) => Answer<'imports:export'>
  readonly saveExport: (order: SaveOrder) => Answer<'exports:save'>
  /** Calls `listener` while a file is read; returns the function that ends it. */
  readonly onProgress: (listener: (progress: Progress) => void) => () => void
  /** Calls `listener` for a file to import that main was given; returns the function that ends it. */
  readonly onOffered: (listener: (file: OfferedFile) => void) => () => void
  /** Calls `listener` for every menu command; returns the function that ends it. */
  readonly onCommand: (listener: (command: Command) => void) => () => void
  /** Calls `listener` for what main says of its own accord; returns the function that ends it. */
  readonly onAlert: (listener: (alert: Alert) => void) => () => void
  /** Calls `listener` whenever main has read a folder; returns the function that ends it. */
  readonly onNetwork: (listener: (answer: NetworkAnswer) => void) => () => void
  /** Calls `listener` whenever a setting has changed; returns the function that ends it. */
  readonly onSettings: (listener: (settings: SettingsView) => void) => () => void
  /** Calls `listener` with the name of something recent that is gone; returns the function that ends it. */
  readonly onRecentGone: (listener: (name: string) => void) => () => void
}
