import { expect, test } from 'vitest'
import { routeGrid } from './route-grid.mjs'

test('the made-up railway is joined up, of about the size asked for, and the same each time', () => {
  const { network, question, places } = routeGrid(1000)
  expect(places).toBe(1024)
  expect(network.legs).toHaveLength(2 * 32 * 31)
  expect(network.stations.has(question.to)).toBe(true)
  expect([...network.lengths]).toEqual([...routeGrid(1000).network.lengths])
})
