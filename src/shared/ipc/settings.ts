import { z } from 'zod'
import type { Language } from '../network/language'
import { LANGUAGE_CHOICES, type LanguageChoice, MOTIONS, type Motion } from './views'

/** What the window may change; what it leaves out stays. */
export const settingsChangeSchema = z.strictObject({
  language: z.exactOptional(z.enum(LANGUAGE_CHOICES)),
  motion: z.exactOptional(z.enum(MOTIONS)),
  /** From the next start on. */
  hardwareAcceleration: z.exactOptional(z.boolean()),
  /** Whether the user's folder on screen is opened at every start; `false` forgets whichever is. */
  folderAtStart: z.exactOptional(z.boolean()),
})
export type SettingsChange = z.infer<typeof settingsChangeSchema>

export const recentIdSchema = z.string().regex(/^[0-9a-f]{32}$/)

/** A folder or a file that was opened before. The window never learns where it lies. */
export interface RecentEntry {
  readonly id: string
  /** A network folder, or a file that was imported. */
  readonly kind: 'folder' | 'file'
  /** Last part of the path, fit to be shown. */
  readonly name: string
}

/** What the window knows of the settings. */
export interface SettingsView {
  readonly language: {
    readonly chosen: LanguageChoice
    /** Spoken now. */
    readonly spoken: Language
    /** What `system` gives. */
    readonly system: Language
    /** The command line decides for this start. */
    readonly given: boolean
  }
  readonly motion: Motion
  readonly hardwareAcceleration: {
    readonly chosen: boolean
    /** Of this start. */
    readonly current: boolean
  }
  readonly folder: {
    /** The folder that is opened at every start; `null` for the built-in network. */
    readonly atStart: { readonly name: string; readonly shown: boolean } | null
    /** The command line decided for this start. */
    readonly given: boolean
  }
  /** The last opened first. */
  readonly recent: readonly RecentEntry[]
}
