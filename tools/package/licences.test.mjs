import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { thirdPartyText, workOf } from './licences.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tarmaq-licences-'))
const standIns = join(folder, 'stand-ins')
mkdirSync(standIns)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function packageWith(name, files) {
  const path = join(folder, name.replace('/', '__'))
  mkdirSync(path)
  const about = { name, version: '1.2.3', license: 'MIT', repository: { url: 'https://example.org/' } }
  writeFileSync(join(path, 'package.json'), JSON.stringify(about))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  return path
}

test('the licence and the notices of a package are taken together', () => {
  const path = packageWith('one', { LICENSE: 'Free.\r\n', NOTICE: 'By one.', 'index.js': '' })
  expect(workOf(path, standIns)).toEqual({
    title: 'one 1.2.3 · MIT · https://example.org/',
    text: 'Free.\n\nBy one.',
  })
})

test('a package without a text has a stand-in, or is refused', () => {
  const path = packageWith('@two/bare', {})
  expect(() => workOf(path, standIns)).toThrow('@two/bare has no licence text')
  writeFileSync(join(standIns, '@two__bare.txt'), 'Free too.')
  expect(workOf(path, standIns).text).toBe('Free too.')
})

test('a text that packages share stands once, under all of them', () => {
  const text = thirdPartyText([
    { title: 'a', text: 'Free.' },
    { title: 'b', text: 'Free too.' },
    { title: 'c', text: 'Free.' },
  ])
  expect(text).toContain('a\nc\n\nFree.\n')
  expect(text.split('Free.')).toHaveLength(2)
})
