import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countryBoxesText } from './country-boxes.mjs'

test('the boxes that places are checked against are those of the basemap', () => {
  const file = join(__dirname, '../../src/shared/network/country-boxes.json')
  expect(readFileSync(file, 'utf8')).toBe(countryBoxesText())
})
