import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FIRST_SETTINGS, readSettingsAtLoad, settingsFileSchema } from './settings-file'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarmaq-settings-'))
  file = join(folder, 'settings.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const text = (content: unknown) => () => writeFileSync(file, JSON.stringify(content))

describe('settings.json', () => {
  test('the first day: the system decides, the graphics card draws, nothing was opened', () => {
    expect(FIRST_SETTINGS).toEqual({
      version: 1,
      language: 'system',
      motion: 'system',
      hardwareAcceleration: true,
      folderAtStart: null,
      recent: [],
    })
  })

  test('P16: a file of which a part is missing has the first day’s for that part', () => {
    const parsed = settingsFileSchema.parse({ version: 1, language: 'kk' })
    expect(parsed).toEqual({ ...FIRST_SETTINGS, language: 'kk' })
  })

  test.each([
    { name: 'a language that is not ours', content: { version: 1, language: 'de' } },
    { name: 'another version', content: { version: 2 } },
    { name: 'something nobody knows', content: { version: 1, extra: 1 } },
    { name: 'an id that can be guessed', content: { recent: [{ id: '1', kind: 'file', path: '/a' }] } },
    { name: 'an empty path', content: { version: 1, folderAtStart: '' } },
  ])('with $name it does not fit', ({ content }) => {
    expect(settingsFileSchema.safeParse({ version: 1, ...content }).success).toBe(false)
  })
})

describe('P15: what is read at load', () => {
  test('is what the file says', () => {
    text({ version: 1, hardwareAcceleration: false })()
    expect(readSettingsAtLoad(file)).toEqual({ ...FIRST_SETTINGS, hardwareAcceleration: false })
  })

  test.each([
    { name: 'nothing there', spoil: () => undefined },
    { name: 'half a file', spoil: () => writeFileSync(file, '{"version":1,"hardw') },
    { name: 'a newer file', spoil: text({ version: 2, hardwareAcceleration: false }) },
    { name: 'no boolean', spoil: text({ version: 1, hardwareAcceleration: 'off' }) },
    { name: 'text that is not UTF-8', spoil: () => writeFileSync(file, new Uint8Array([0xff, 0xfe])) },
    {
      name: 'a file above 1 MB',
      spoil: () =>
        writeFileSync(file, `{"version":1,"hardwareAcceleration":false}${' '.repeat(1024 * 1024)}`),
    },
    { name: 'a folder', spoil: () => mkdirSync(file) },
    { name: 'a link to itself', spoil: () => symlinkSync(file, file) },
    { name: 'a pipe, which is not waited for', spoil: () => execFileSync('mkfifo', [file]) },
  ])('is of the first day with $name, and nothing is moved', ({ spoil }) => {
    spoil()
    const before = readdirSync(folder)
    expect(readSettingsAtLoad(file)).toEqual(FIRST_SETTINGS)
    expect(readdirSync(folder)).toEqual(before)
  })
})
