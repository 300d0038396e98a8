import { z } from 'zod'
import { type Mapping, mappingSchema } from '../../shared/imports/mapping'
import { type Reading, readingSchema } from '../../shared/imports/reading'
import type { JsonStore } from '../storage/json-store'

const fingerprint = z.string().regex(/^[0-9a-f]{32}$/)

const savedSchema = z.strictObject({ fingerprint, mapping: mappingSchema, reading: readingSchema })

/** How files with the same columns were mapped last, newest last. */
export const savedMappingsSchema = z.strictObject({
  version: z.literal(1),
  saved: z.array(savedSchema).max(100),
})
export type SavedMappingsFile = z.infer<typeof savedMappingsSchema>
export const NO_SAVED_MAPPINGS: SavedMappingsFile = { version: 1, saved: [] }

export interface SavedMapping {
  readonly mapping: Mapping
  readonly reading: Reading
}

export interface SavedMappings {
  /** What was chosen for these columns last, to be offered. */
  readonly offer: (fingerprint: string) => SavedMapping | null
  readonly keep: (fingerprint: string, chosen: SavedMapping) => Promise<void>
}

/** Older mappings are forgotten beyond this many. */
const MAX_SAVED = 50

/** Remembers how files were mapped, by the names of their columns and never by those of the files. */
export function createSavedMappings(store: JsonStore<SavedMappingsFile>): SavedMappings {
  return {
    offer: (wanted) => {
      const found = store.value().saved.find((one) => one.fingerprint === wanted)
      return found ? { mapping: found.mapping, reading: found.reading } : null
    },
    keep: (own, { mapping, reading }) => {
      const others = store.value().saved.filter((one) => one.fingerprint !== own)
      const saved = [...others, { fingerprint: own, mapping, reading }].slice(-MAX_SAVED)
      return store.save({ version: 1, saved })
    },
  }
}
