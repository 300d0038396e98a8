import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { archiveFaults } from './check-archive.mjs'
import { packedProject } from './packed-fixture.mjs'

const BINDINGS = 'node_modules/@duckdb/node-bindings-linux-x64'
let remove = () => undefined
afterEach(() => remove())

async function faultsOf(differences) {
  const project = await packedProject(differences)
  remove = project.remove
  return { ...project, faults: archiveFaults(project.archive, project.root) }
}

test('a project that is packed as it is built has no faults', async () => {
  expect((await faultsOf({})).faults).toEqual([])
})

test.each([
  [{ 'out/main/index.js': 'another' }, ['out/main/index.js is not what was built or installed']],
  [{ 'out/preload/index.js': null }, ['out/preload/index.js is not in the archive']],
  [{ 'src/main/index.js': '' }, ['src/main/index.js does not belong in the archive']],
  [
    { 'out/renderer/index.js.map': '' },
    ['out/renderer/index.js.map does not belong in the archive', 'out/renderer/index.js.map is a source map'],
  ],
  [{ 'node_modules/react/index.js': '' }, ['the package react is packed']],
  [{ 'node_modules/detect-libc/index.test.js': '' }, ['node_modules/detect-libc/index.test.js is a test']],
  [{ 'node_modules/detect-libc/index.d.ts': '' }, ['node_modules/detect-libc/index.d.ts is TypeScript']],
  [{ [`${BINDINGS}/libduckdb.so`]: null }, ['@duckdb/node-bindings-linux-x64/libduckdb.so is not packed']],
  [
    { [`${BINDINGS}/package.json`]: '{"name":"@duckdb/node-bindings-linux-x64","version":"2.0.0"}' },
    [`${BINDINGS}/package.json is not what was built or installed`],
  ],
])('packed with %j it has faults', async (packed, faults) => {
  expect((await faultsOf({ packed })).faults).toEqual(faults)
})

test('an older copy of a font is refused though it was built', async () => {
  const font = { 'out/renderer/assets/inter.woff': 'w' }
  expect((await faultsOf({ packed: font, project: font })).faults).toEqual([
    'out/renderer/assets/inter.woff is an older copy of a font',
  ])
})

test('metadata of a package that electron-builder made shorter are the same', async () => {
  const longer = {
    [`${BINDINGS}/package.json`]: JSON.stringify({
      name: '@duckdb/node-bindings-linux-x64',
      version: '1.0.0',
      scripts: {},
    }),
  }
  expect((await faultsOf({ project: longer })).faults).toEqual([])
})

test('what is packed on the wrong side of the archive is named', async () => {
  const { faults } = await faultsOf({ unpackDir: 'node_modules/detect-libc' })
  expect(faults).toContain('node_modules/detect-libc/index.js lies beside the archive')
  expect(faults).toContain(`${BINDINGS}/duckdb.node lies in the archive, not beside it`)
})

test('a library that is lost or changed beside the archive is named', async () => {
  const { archive, root } = await faultsOf({})
  const beside = join(`${archive}.unpacked`, BINDINGS)
  rmSync(join(beside, 'libduckdb.so'))
  writeFileSync(join(beside, 'duckdb.node'), 'patched')
  expect(archiveFaults(archive, root)).toEqual([
    `${BINDINGS}/duckdb.node is not what was built or installed`,
    `${BINDINGS}/libduckdb.so is missing beside the archive`,
  ])
})
