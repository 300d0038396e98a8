// `npm run samples`: writes the sample that ships with the app.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SAMPLE_PATH, syntheticMovements } from './synthetic-movements.mjs'

writeFileSync(join(import.meta.dirname, '../..', SAMPLE_PATH), syntheticMovements())
