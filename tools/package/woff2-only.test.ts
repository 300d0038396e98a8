import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { withoutOlderCopies } from './woff2-only'

const require = createRequire(import.meta.url)

const SHEETS = [
  '@fontsource-variable/inter/index.css',
  '@fontsource/noto-sans-sc/400.css',
  '@fontsource/noto-sans-sc/600.css',
]

test.each(SHEETS)('%s keeps every font and loses the older copies', (sheet) => {
  const css = readFileSync(require.resolve(sheet), 'utf8')
  const count = (text: string, of: RegExp) => text.match(of)?.length ?? 0
  const kept = withoutOlderCopies(css)
  expect(count(kept, /\.woff\b/g)).toBe(0)
  expect(count(kept, /\.woff2\b/g)).toBe(count(css, /\.woff2\b/g))
  expect(count(kept, /@font-face/g)).toBeGreaterThan(0)
  expect(count(kept, /src:\s*url\([^)]*\.woff2\)\s*format\(['"]woff2/g)).toBe(count(css, /@font-face/g))
})
