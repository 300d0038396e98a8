import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { networkFolder } from './network-folder'

const HERE = resolve('/', 'work')
const SHIPPED = join(HERE, 'resources', 'network')

test.each([
  { argv: ['tarmaq'], folder: SHIPPED },
  { argv: ['tarmaq', '--network', 'mine'], folder: join(HERE, 'mine') },
  { argv: ['tarmaq', `--network=${resolve('/', 'data')}`], folder: resolve('/', 'data') },
  { argv: ['tarmaq', '--network'], folder: '' },
])('$argv reads the network from $folder', ({ argv, folder }) => {
  expect(networkFolder(argv, HERE, SHIPPED)).toBe(folder)
})
