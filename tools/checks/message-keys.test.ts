import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { en } from '../../src/renderer/i18n/messages/en'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Code that may ask for a message: all but the catalogue and the tests. */
function code(): string {
  const folders = ['src', 'tools/network-folder']
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|[\\/]i18n[\\/]messages[\\/]/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
}

const source = code()

/** Keys put together at run time, as what they can come to: `view.${id}` asks for every key that begins with `view.`. */
function patterns(): RegExp[] {
  const templates = [
    ...source.matchAll(/`([a-z][a-z-]*\.(?:[a-z0-9-]|\$\{[^}`]+\})*\$\{[^}`]+\}[a-z0-9-]*)`/g),
  ]
  return templates.map(([, template = '']) => {
    const words = template.split(/\$\{[^}]+\}/).map((part) => part.replace('.', '\\.'))
    return new RegExp(`^${words.join('.+')}$`)
  })
}

test('every message is asked for somewhere', () => {
  const made = patterns()
  expect(made.length).toBeGreaterThan(20)
  const keys = Object.values(en).flatMap((part) => Object.keys(part))
  const unused = keys.filter(
    (key) => !source.includes(`'${key}'`) && !made.some((pattern) => pattern.test(key)),
  )
  expect(unused).toEqual([])
})
