import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runElectron, testApp } from './runtime-app'

const resources = mkdtempSync(join(tmpdir(), 'runtime-resources-'))
const archive = join(resources, 'app.asar')

/** Prints how the app finds itself, and ends. */
const probe = join(import.meta.dirname, 'packaged-probe.cjs')

beforeAll(() => {
  mkdirSync(archive)
  cpSync(testApp, archive, { recursive: true })
})
afterAll(() => rmSync(resources, { recursive: true, force: true }))

async function found(args: readonly string[], env: Record<string, string>) {
  const userData = mkdtempSync(join(tmpdir(), 'runtime-test-'))
  const { ended } = runElectron(['-r', probe, ...args, `--user-data-dir=${userData}`], env)
  const { code, output } = await ended
  rmSync(userData, { recursive: true, force: true })
  const line = output.split('\n').find((text) => text.startsWith('{')) ?? 'nothing was printed'
  return { code, found: JSON.parse(line) as unknown }
}

test('a packaged app is found by its resources, whatever the arguments name', async () => {
  expect(await found(['file.csv'], { TARMAQ_PACKAGED_RESOURCES: resources })).toEqual({
    code: 0,
    found: {
      isPackaged: true,
      resourcesPath: resources,
      appPath: archive,
      name: 'Runtime Test App',
      version: '1.2.3',
      defaultApp: false,
      file: true,
    },
  })
})

test('without them the app is found by its path, and is not packaged', async () => {
  const { found: seen } = await found([testApp, 'file.csv'], {})
  expect(seen).toMatchObject({ isPackaged: false, appPath: testApp, defaultApp: true, file: true })
})
