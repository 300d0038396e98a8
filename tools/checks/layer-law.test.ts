import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(__dirname, '..', '..')
const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')

/** File, the import that the law forbids there, and what a rule must say. One row a rule. */
const FORBIDDEN = [
  ['src/shared/network/x.ts', "import { app } from 'electron'", 'no Electron'],
  ['src/shared/network/x.ts', "import { join } from 'node:path'", 'no Node'],
  ['src/shared/network/x.ts', "import { useState } from 'react'", 'Only the window draws'],
  ['src/shared/network/x.ts', "import { y } from '../../main/y'", 'src/shared only'],
  ['src/shared/network/x.ts', "import { y } from '../../renderer/y'", 'src/shared only'],
  ['src/main/window/x.ts', "import { ipcMain } from 'electron'", 'the one gate'],
  ['src/main/window/x.ts', "import { y } from '../../renderer/y'", 'src/shared only'],
  ['src/main/window/x.ts', "import { y } from '../../preload/y'", 'src/shared only'],
  ['src/main/window/x.ts', "import { useState } from 'react'", 'Only the window draws'],
  ['src/preload/x.ts', "import { y } from '../main/y'", 'src/shared only'],
  ['src/preload/x.ts', "import { z } from 'zod'", 'trust types'],
  ['src/renderer/app/x.ts', "import { shell } from 'electron'", 'no Electron'],
  ['src/renderer/app/x.ts', "import { join } from 'node:path'", 'no Node'],
  ['src/renderer/app/x.ts', "import { y } from '../../main/y'", 'src/shared only'],
  ['src/renderer/app/x.ts', "import { z } from 'zod'", 'trust types'],
  ['src/renderer/map/x.ts', "import { Map } from 'maplibre-gl'", 'the one door to maplibre-gl'],
  ['src/renderer/map/map-host.ts', "import { Chart } from 'chart.js'", 'the one door to chart.js'],
  ['src/renderer/charts/x.ts', "import { Chart } from 'chart.js'", 'the one door to chart.js'],
  ['src/renderer/charts/chart-host.ts', "import { Map } from 'maplibre-gl'", 'the one door to maplibre-gl'],
  ['src/engine/reading/x.ts', "import { app } from 'electron'", 'no Electron'],
  ['src/engine/reading/x.ts', "import { y } from '../../main/y'", 'src/shared only'],
  ['src/engine/reading/x.ts', "import { y } from '../../renderer/y'", 'src/shared only'],
  ['src/engine/reading/x.ts', "import { useState } from 'react'", 'Only the window draws'],
  ['src/engine/jobs/x.ts', "import { DuckDBInstance } from '@duckdb/node-api'", 'the one door to DuckDB'],
  [
    'src/main/engine-host/x.ts',
    "import { DuckDBInstance } from '@duckdb/node-api'",
    'the one door to DuckDB',
  ],
  ['src/main/engine-host/x.ts', "import { y } from '../../engine/y'", 'src/shared only'],
  ['src/shared/imports/x.ts', "import { DuckDBInstance } from '@duckdb/node-api'", 'the one door to DuckDB'],
  ['src/engine/store/x.ts', "import { y } from '../../main/y'", 'src/shared only'],
] as const

const ALLOWED = [
  ['src/main/ipc/register.ts', "import { ipcMain } from 'electron'"],
  ['src/renderer/map/map-host.ts', "import { Map } from 'maplibre-gl'"],
  ['src/renderer/charts/chart-host.ts', "import { Chart } from 'chart.js'"],
  ['src/renderer/app/x.ts', "import { y } from '../../shared/y'"],
  ['src/main/window/x.ts', "import { app } from 'electron'"],
  ['src/engine/store/store.ts', "import { DuckDBInstance } from '@duckdb/node-api'"],
  ['src/engine/jobs/x.ts', "import { y } from '../../shared/y'"],
] as const

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarmaq-law-'))
  const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8')) as Record<string, unknown>
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function lint(file: string, line: string): { readonly status: number | null; readonly output: string } {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  const name = /import \{ (\w+) \}/.exec(line)?.[1] ?? ''
  writeFileSync(path, `${line}\n\nexport const seen = ${name}\n`)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [BIOME, 'lint', '--only=style/noRestrictedImports', file],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  rmSync(path)
  return { status, output: `${stdout}${stderr}` }
}

describe('the law of layers', () => {
  test.each(FORBIDDEN)('%s may not say %s', (file, line, message) => {
    const { status, output } = lint(file, line)
    expect(output).toContain(message)
    expect(status).not.toBe(0)
  })

  test.each(ALLOWED)('%s may say %s', (file, line) => {
    expect(lint(file, line)).toMatchObject({ status: 0 })
  })
})
