import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { projectFolder } from '../fixtures/runtime'

const PARTS = ['main', 'preload', 'renderer']

function builtFiles(): string[] {
  return PARTS.flatMap((part) => {
    const folder = join(projectFolder, 'out', part)
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  })
}

test('P9: the build holds no source maps, neither beside its files nor in them, and no font twice', () => {
  const files = builtFiles()
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((file) => /\.(map|woff)$/.test(file))).toEqual([])
  const scripts = files.filter((file) => /\.(js|mjs|css|html)$/.test(file))
  expect(
    scripts.filter((file) => /sourceMappingURL=|"sourcesContent"/.test(readFileSync(file, 'utf8'))),
  ).toEqual([])
})

test('the script of main loads nothing of the engine, and so no database', () => {
  const folder = join(projectFolder, 'out', 'main')
  const seen = new Set<string>()
  const follow = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    const required = readFileSync(file, 'utf8').matchAll(/require\("([^"]+)"\)/g)
    for (const [, module = ''] of required) {
      expect(module).not.toMatch(/@duckdb|engine/)
      if (module.startsWith('.')) follow(join(dirname(file), module))
    }
  }
  follow(join(folder, 'index.js'))
  expect(seen.size).toBeGreaterThan(1)
})
