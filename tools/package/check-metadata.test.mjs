import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { metadataFaults } from './check-metadata.mjs'

const project = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
const { devDependencies: _, scripts: __, ...packed } = project

test.each([
  [{}, []],
  [{ version: '0.0.9' }, [`version is "0.0.9", in the project "${project.version}"`]],
  [{ license: undefined }, ['license is missing, in the project "MIT"']],
  [{ dependencies: {} }, [`dependencies is {}, in the project ${JSON.stringify(project.dependencies)}`]],
  [{ devDependencies: {} }, ['devDependencies is packed']],
])('metadata with %j', (difference, faults) => {
  expect(metadataFaults({ ...packed, ...difference }, project)).toEqual(faults)
})
