import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { loadNetwork } from '../../src/main/network/load-network'
import { writeSyntheticNetwork } from './synthetic-network.mjs'

const folder = mkdtempSync(join(tmpdir(), 'tarmaq-synthetic-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each([60, 1000])('a made-up network of %i places is a valid one', async (count) => {
  writeSyntheticNetwork(folder, count)
  const loaded = await loadNetwork(folder)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)))
  expect(loaded.value.places).toHaveLength(count)
  expect(loaded.value.legs.length).toBeGreaterThan(count * 0.9)
  expect(loaded.value.terminals.length).toBe(count / 20)
})
