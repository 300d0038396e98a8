import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Two made-up grids of stations, one a country, gauge and box of degrees. No figure in them means anything. */
const GRIDS = [
  { country: 'KZ', gauge: 1520, west: 54, east: 78, south: 44.5, north: 53 },
  { country: 'CN', gauge: 1435, west: 88, east: 116, south: 28, north: 41 },
]
const PLACES_PER_TERMINAL = 20
const LEGS_PER_ROUTE = 25
const FIGURES_PER_SOURCE = 50

function names(text) {
  return { en: text, kk: text, ru: text, zh: text, bg: text }
}

function gridPlaces({ country, west, east, south, north }, count) {
  const columns = Math.ceil(Math.sqrt(count * 2))
  const rows = Math.ceil(count / columns)
  return Array.from({ length: count }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    const id = `${country.toLowerCase()}-${i}`
    return {
      column,
      place: {
        id,
        kind: 'station',
        country,
        names: names(`Station ${country} ${i}`),
        aliases: [`Halt ${i}`],
        position: {
          lon: Number((west + ((east - west) * column) / columns).toFixed(4)),
          lat: Number((south + ((north - south) * row) / rows).toFixed(4)),
          source: 'made up by the benchmark',
          precision: 'derived',
        },
        rank: i % 40 === 0 ? 2 : i % 8 === 0 ? 3 : 4,
      },
    }
  })
}

/** Rows of legs, joined at their western ends. */
function gridLegs({ country, gauge }, places) {
  const leg = (from, to) => ({
    id: `${from}-to-${to}`,
    from,
    to,
    mode: 'rail',
    gauge,
    country,
    status: 'in-service',
    sources: ['source-0'],
  })
  let rowStart = places[0].place.id
  return places.slice(1).map(({ column, place }, i) => {
    if (column !== 0) return leg(places[i].place.id, place.id)
    const joint = leg(rowStart, place.id)
    rowStart = place.id
    return joint
  })
}

function routesOver(legs) {
  const routes = []
  for (let start = 0; start + LEGS_PER_ROUTE <= legs.length; start += LEGS_PER_ROUTE) {
    const chain = legs.slice(start, start + LEGS_PER_ROUTE)
    const joins = chain.every((leg, i) => i === 0 || chain[i - 1].to === leg.from)
    if (!joins) continue
    const text = `Route ${chain[0].from}`
    routes.push({
      id: `route-${chain[0].from}`,
      kind: 'corridor',
      names: names(text),
      shortNames: names(text),
      from: chain[0].from,
      to: chain.at(-1).to,
      legs: chain.map(({ id }) => id),
      sources: ['source-0'],
    })
  }
  return routes
}

function terminalAt(place) {
  const id = `terminal-${place.id}`
  return {
    id,
    place: place.id,
    kind: 'terminal',
    names: names(`Terminal ${place.id}`),
    shortNames: names(`Terminal ${place.id}`),
    aliases: [],
    summary: { en: 'Made up by the benchmark.' },
    summarySources: ['source-0'],
    events: [{ status: 'operating', date: '2020', sources: ['source-0'] }],
  }
}

function figuresOf({ id }, i) {
  const common = {
    subject: `terminal:${id}`,
    series: 'terminal',
    sources: [`source-${Math.floor(i / FIGURES_PER_SOURCE)}`],
  }
  return [
    {
      ...common,
      id: `${id}-capacity`,
      measure: 'capacity',
      unit: 'TEU/yr',
      value: 20_000 + ((i * 7919) % 600_000),
      basis: 'design',
      asOf: '2024',
    },
    {
      ...common,
      id: `${id}-area`,
      measure: 'area',
      unit: 'ha',
      value: 5 + (i % 90),
      basis: 'declared',
      asOf: '2024',
    },
    {
      ...common,
      id: `${id}-throughput`,
      measure: 'throughput',
      unit: 'TEU',
      value: 9_000 + ((i * 104_729) % 200_000),
      basis: 'actual',
      direction: 'both',
      period: { start: '2024', end: '2024' },
    },
  ]
}

/** Writes a valid network folder with about `count` places, to see what grows. */
export function writeSyntheticNetwork(folder, count) {
  const grids = GRIDS.map((grid) => ({ grid, placed: gridPlaces(grid, Math.ceil(count / GRIDS.length)) }))
  const places = grids.flatMap(({ placed }) => placed.map(({ place }) => place))
  const legs = grids.flatMap(({ grid, placed }) => gridLegs(grid, placed))
  const terminals = places.filter((_, i) => i % PLACES_PER_TERMINAL === 0).map(terminalAt)
  const observations = terminals.flatMap(figuresOf)
  const sources = Array.from({ length: Math.ceil(terminals.length / FIGURES_PER_SOURCE) }, (_, i) => ({
    id: `source-${i}`,
    publisher: 'Benchmark',
    originator: 'benchmark',
    title: `Made-up source ${i}`,
    kind: 'press',
    accessed: '2026-01-01',
  }))
  const originators = [{ id: 'benchmark', kind: 'press', names: names('Benchmark') }]
  const files = { places, legs, routes: routesOver(legs), terminals, observations, sources, originators }
  const empty = { crossings: [], institutions: [], themes: [] }
  mkdirSync(folder, { recursive: true })
  for (const [name, items] of Object.entries({ ...files, ...empty })) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(items))
  }
}
