import type { Clipboard, NativeTheme } from 'electron'
import type { MainCommand } from '../../shared/ipc/commands'
import type { Bootstrap } from '../../shared/ipc/contract'
import { fail, ok, type Result } from '../../shared/ipc/result'
import type { Session } from '../../shared/ipc/session'
import type { SettingsView } from '../../shared/ipc/settings'
import type { ExportChannel } from '../exports/export-calls'
import { isPng } from '../exports/file-signatures'
import type { ImportChannel } from '../imports/import-calls'
import type { Log } from '../logging'
import type { SettingsChannel } from '../settings/settings-calls'
import type { JsonStore } from '../storage/json-store'
import type { CallHandlers } from './gate'

export interface HandlerDeps {
  /** What never changes while the app runs. */
  readonly about: Pick<Bootstrap, 'version' | 'platform' | 'putAside' | 'exporting'>
  readonly network: () => Promise<Pick<Bootstrap, 'network' | 'refusal'>>
  readonly settings: () => SettingsView
  readonly session: JsonStore<Session>
  readonly nativeTheme: Pick<NativeTheme, 'themeSource'>
  readonly clipboard: Pick<Clipboard, 'writeText'>
  /** Puts a picture on the clipboard. */
  readonly writePng: (png: Blob) => Promise<void>
  readonly hasImports: () => Promise<boolean>
  /** A file to import that was named at the start. */
  readonly offered: Bootstrap['offered']
  /** What is done for the calls about the user's own files. */
  readonly imports: Pick<CallHandlers, ImportChannel>
  /** Carries out a command of main's. */
  readonly runCommand: (command: MainCommand) => void
  /** What is done for the calls about settings and what was opened before. */
  readonly settingsCalls: Pick<CallHandlers, SettingsChannel>
  /** What is done for the call that saves what the user exports. */
  readonly exports: Pick<CallHandlers, ExportChannel>
  readonly openLink: (link: string) => Promise<Result<null>>
  readonly log: Log
}

/** What main does for each call of the page. */
export function createHandlers(deps: Readonly<HandlerDeps>): CallHandlers {
  return {
    'app:bootstrap': async () =>
      ok({
        ...deps.about,
        ...(await deps.network()),
        settings: deps.settings(),
        session: deps.session.value(),
        hasImports: await deps.hasImports(),
        offered: deps.offered,
      }),

    'session:save': async (session) => {
      try {
        await deps.session.save(session)
        return ok(null)
      } catch (error) {
        deps.log('error', 'session-not-saved', { error })
        return fail('save-failed')
      }
    },

    'theme:set': (theme) => {
      deps.nativeTheme.themeSource = theme
      return ok(null)
    },

    'clipboard:write-text': async (text) => {
      await deps.clipboard.writeText(text)
      return ok(null)
    },

    'clipboard:write-png': async (png) => {
      if (!isPng(png)) return fail('request-refused')
      await deps.writePng(new Blob([png], { type: 'image/png' }))
      return ok(null)
    },

    'external:open': (link) => deps.openLink(link),

    'command:run': (command) => {
      deps.runCommand(command)
      return ok(null)
    },

    ...deps.settingsCalls,
    ...deps.imports,
    ...deps.exports,
  }
}
