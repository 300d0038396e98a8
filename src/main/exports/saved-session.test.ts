import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FIRST_SESSION } from '../../shared/ipc/session'
import { inMemory, readSavedSession } from './saved-session'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarmaq-session-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a saved session is read and left as it is', async () => {
  const file = join(folder, 'session.json')
  const text = JSON.stringify({ ...FIRST_SESSION, compare: ['lianyungang'] })
  await writeFile(file, text)
  expect((await readSavedSession(file)).compare).toEqual(['lianyungang'])
  expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual([text, ['session.json']])
})

test.each(['{', '{"version":9}', ''])('of %j the first session is made, and the file stays', async (text) => {
  const file = join(folder, 'session.json')
  await writeFile(file, text)
  expect(await readSavedSession(file)).toEqual(FIRST_SESSION)
  expect(await readdir(folder)).toEqual(['session.json'])
})

test('settings in memory are gone with it', async () => {
  const store = inMemory(1)
  await store.save(2)
  expect(store.value()).toBe(2)
  expect(await readSavedSession(join(folder, 'none.json'))).toEqual(FIRST_SESSION)
})
