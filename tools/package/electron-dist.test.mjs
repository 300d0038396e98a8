import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findElectron } from './electron-dist.mjs'

const root = mkdtempSync(join(tmpdir(), 'tarmaq-dist-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function touch(...path) {
  mkdirSync(join(root, ...path.slice(0, -1)), { recursive: true })
  writeFileSync(join(root, ...path), '')
}

test('Electron is found where it was installed or where the environment says, and nowhere else', () => {
  const standIn = join(root, 'tools', 'chromium-runtime')
  touch('tools', 'chromium-runtime', 'electron')
  expect(findElectron(root, {})).toBeUndefined()
  expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: standIn })).toBeUndefined()
  touch('mirror', 'electron')
  const mirror = join(root, 'mirror')
  expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: mirror })).toBe(mirror)
  touch('node_modules', 'electron', 'dist', 'electron')
  expect(findElectron(root, {})).toBe(join(root, 'node_modules', 'electron', 'dist'))
})
