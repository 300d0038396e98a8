/**
 * A made-up railway of about `count` stations for the search for routes: a grid whose legs differ in length, so that there
 * are more ways than can be looked at. Lengths are even noise from a fixed seed; nothing in it means anything.
 */
export function routeGrid(count) {
  const width = Math.round(Math.sqrt(count))
  let seed = 20_260_101
  const noise = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
  const id = (x, y) => `s-${x}-${y}`
  const legs = []
  const lengths = new Map()
  const positions = new Map()
  const join = (from, to) => {
    const leg = {
      id: `${from}-${to}`,
      from,
      to,
      mode: 'rail',
      gauge: 1435,
      country: 'CN',
      status: 'in-service',
    }
    legs.push(leg)
    lengths.set(leg.id, 40 + 60 * noise())
  }
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < width; y += 1) {
      positions.set(id(x, y), [60 + x / 10, 30 + y / 10])
      if (x + 1 < width) join(id(x, y), id(x + 1, y))
      if (y + 1 < width) join(id(x, y), id(x, y + 1))
    }
  }
  const network = { legs, lengths, positions, stations: new Set(positions.keys()), crossings: [] }
  const question = {
    from: id(0, 0),
    to: id(width - 1, width - 1),
    via: [],
    avoid: [],
    sea: true,
    asOf: null,
    maxGaugeChanges: null,
  }
  return { network, question, places: positions.size }
}
