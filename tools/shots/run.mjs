// `npm run shots [-- en kk --sizes 1440x900 --themes light]`: every screen as pictures under out/shots, and a contact sheet for each language.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '1440x900,1024x700,800x600' },
    themes: { type: 'string', default: 'light,dark' },
  },
})
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '--config',
    join(here, 'playwright.config.ts'),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      TARMAQ_SHOTS: JSON.stringify({
        languages: positionals.length > 0 ? positionals : ['en', 'kk', 'ru', 'zh', 'bg'],
        sizes: values.sizes.split(',').map((size) => size.split('x').map(Number)),
        themes: values.themes.split(','),
      }),
    },
  },
)
process.exit(status ?? 1)
