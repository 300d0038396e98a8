import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { resourceFaults } from './check-resources.mjs'
import { packedProject } from './packed-fixture.mjs'

const NETWORK = { from: 'resources/network', to: 'network' }
let remove = () => undefined
afterEach(() => remove())

test.each([
  ['nothing', () => undefined, []],
  ['a file of packaging', (folder) => writeFileSync(join(folder, 'apparmor-profile'), ''), []],
  [
    'a stranger',
    (folder) => writeFileSync(join(folder, 'default_app.asar'), ''),
    ['default_app.asar does not belong there'],
  ],
  ['a folder less', (folder) => rmSync(join(folder, 'network'), { recursive: true }), ['network is missing']],
  [
    'a file less',
    (folder) => rmSync(join(folder, 'network/places.json')),
    ['network/places.json is missing'],
  ],
  [
    'a file more',
    (folder) => writeFileSync(join(folder, 'network/notes.txt'), ''),
    ['network/notes.txt does not belong there'],
  ],
  [
    'other facts',
    (folder) => writeFileSync(join(folder, 'network/places.json'), '[{}]'),
    ['network/places.json is not that of the project'],
  ],
])('resources with %s', async (_name, change, faults) => {
  const project = await packedProject()
  remove = project.remove
  change(project.resources)
  expect(resourceFaults(project.resources, project.root, [NETWORK], 'linux')).toEqual(faults)
})

test('of a folder with a filter only what it names is wanted', async () => {
  const project = await packedProject({
    project: { 'resources/icons/1.png': 'a', 'resources/icons/2.png': 'b' },
  })
  remove = project.remove
  const icons = { from: 'resources/icons', to: 'icons', filter: ['1.png'] }
  mkdirSync(join(project.resources, 'icons'))
  writeFileSync(join(project.resources, 'icons/1.png'), 'a')
  expect(resourceFaults(project.resources, project.root, [NETWORK, icons], 'linux')).toEqual([])
  const lost = { ...icons, filter: ['3.png'] }
  expect(resourceFaults(project.resources, project.root, [NETWORK, lost], 'linux')).toEqual([
    'icons is empty',
  ])
})
