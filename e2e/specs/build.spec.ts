import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

test('P9: the build holds no source maps, neither beside its files nor in them', () => {
  const files = builtFiles()
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
  const scripts = files.filter((file) => /\.(js|mjs|css|html)$/.test(file))
  expect(
    scripts.filter((file) => /sourceMappingURL=|"sourcesContent"/.test(readFileSync(file, 'utf8'))),
  ).toEqual([])
})
