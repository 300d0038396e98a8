import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { dataOption } from './data-option'

const HERE = resolve('/', 'work')

test.each([
  { argv: ['tarmaq', '--data', 'mine'], folder: join(HERE, 'mine') },
  { argv: ['tarmaq', `--data=${resolve('/', 'own')}`], folder: resolve('/', 'own') },
  { argv: ['tarmaq', '--data'], folder: '' },
  { argv: ['tarmaq'], folder: undefined },
])('$argv reads the network from $folder', ({ argv, folder }) => {
  expect(dataOption(argv, HERE)).toBe(folder)
})
