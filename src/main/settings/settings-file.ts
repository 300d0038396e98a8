import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { recentIdSchema } from '../../shared/ipc/settings'
import { LANGUAGE_CHOICES, MOTIONS } from '../../shared/ipc/views'
import { MAX_BYTES, parseStored } from '../storage/json-store'

const pathSchema = z.string().min(1).max(4096)

const recentSchema = z.strictObject({
  id: recentIdSchema,
  kind: z.enum(['folder', 'file']),
  path: pathSchema,
})
/** A folder or a file that was opened before, with its path; see `RecentEntry`. */
export type StoredRecent = z.infer<typeof recentSchema>

/** `settings.json` in the user's data. */
export const settingsFileSchema = z.strictObject({
  version: z.literal(1),
  language: z.enum(LANGUAGE_CHOICES).default('system'),
  motion: z.enum(MOTIONS).default('system'),
  hardwareAcceleration: z.boolean().default(true),
  /** Opened at every start; `null` for the built-in network. */
  folderAtStart: pathSchema.nullable().default(null),
  /** The last opened first. */
  recent: z.array(recentSchema).max(100).default([]),
})
export type SettingsFile = z.infer<typeof settingsFileSchema>

export const SETTINGS_VERSION = 1
/** Its name in the folder of the user's data. */
export const SETTINGS_FILE = 'settings.json'

/** The settings of the first day. */
export const FIRST_SETTINGS: SettingsFile = settingsFileSchema.parse({ version: SETTINGS_VERSION })

/**
 * Reads the settings at once, for what must be decided before Electron is ready. Whatever is wrong with the file gives
 * the settings of the first day; what becomes of it is settled when it is opened as a store. Never throws.
 */
export function readSettingsAtLoad(file: string): SettingsFile {
  try {
    const found = statSync(file)
    if (!found.isFile() || found.size > MAX_BYTES) return FIRST_SETTINGS
    const read = parseStored(readFileSync(file), { schema: settingsFileSchema, version: SETTINGS_VERSION })
    return read.state === 'read' ? read.value : FIRST_SETTINGS
  } catch {
    return FIRST_SETTINGS
  }
}
