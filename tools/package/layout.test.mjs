import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layOut } from './layout.mjs'
import { packedProject } from './packed-fixture.mjs'

const BINDINGS = 'node_modules/@duckdb/node-bindings-linux-x64'
let project
let layout
beforeAll(async () => {
  project = await packedProject()
  layout = layOut(project.resources)
})
afterAll(() => project.remove())

const realOf = (name) => realpathSync(join(layout.resources, 'app.asar', BINDINGS, name))

test('the archive is a folder, beside the other resources', () => {
  const text = (path) => readFileSync(join(layout.resources, path), 'utf8')
  expect(text('app.asar/out/main/index.js')).toBe('main')
  expect(text('network/places.json')).toBe('[]')
})

test('native modules are taken from beside the archive, scripts from within', () => {
  const unpacked = realpathSync(join(layout.resources, 'app.asar.unpacked', BINDINGS))
  for (const name of ['duckdb.node', 'libduckdb.so']) expect(realOf(name)).toBe(join(unpacked, name))
  expect(realOf('package.json')).not.toContain('app.asar.unpacked')
})

test('nothing of it is left', () => {
  layout.remove()
  expect(existsSync(layout.resources)).toBe(false)
})
