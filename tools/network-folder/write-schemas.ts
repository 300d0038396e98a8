import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { networkSchemas } from './json-schemas'

const folder = join(process.cwd(), 'docs', 'schema')

mkdirSync(folder, { recursive: true })
for (const [name, text] of networkSchemas()) writeFileSync(join(folder, name), text)
