import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

type Point = readonly [number, number]
type Ring = readonly Point[]
type Names = Readonly<Record<string, string>>

interface Feature<Properties, Coordinates> {
  readonly properties: Properties
  readonly geometry: { readonly type: string; readonly coordinates: Coordinates }
}

interface Label {
  readonly code?: string
  readonly minzoom: number
  readonly names: Names
}

const FOLDER = fileURLToPath(new URL('../../resources/basemap/', import.meta.url))
const LANGUAGES = ['en', 'kk', 'ru', 'zh', 'bg']
const EARTH_RADIUS_KM = 6371.0088
const MAX_TOTAL_BYTES = 2_500_000

function featuresOf<Properties, Coordinates>(file: string): Feature<Properties, Coordinates>[] {
  const parsed: { features: Feature<Properties, Coordinates>[] } = JSON.parse(
    readFileSync(FOLDER + file, 'utf8'),
  )
  return parsed.features
}

function segmentsOf(line: Ring): [Point, Point][] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i]
    return from ? [[from, to]] : []
  })
}

function areaKm2(ring: Ring): number {
  const rad = Math.PI / 180
  const sum = segmentsOf(ring).reduce(
    (total, [a, b]) => total + (b[0] - a[0]) * rad * (2 + Math.sin(a[1] * rad) + Math.sin(b[1] * rad)),
    0,
  )
  return Math.abs(sum * EARTH_RADIUS_KM ** 2) / 2
}

function contains(ring: Ring, [lon, lat]: Point): boolean {
  return segmentsOf(ring).reduce((inside, [a, b]) => {
    const crosses = a[1] > lat !== b[1] > lat && lon < ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]) + a[0]
    return crosses ? !inside : inside
  }, false)
}

const countries = featuresOf<{ code: string; disputed?: boolean }, Ring[][]>('countries.geojson')
const borders = featuresOf<{ countries: string; disputed?: boolean }, Ring[]>('borders.geojson')
const coast = featuresOf<object, Ring[]>('coast.geojson')
const water = featuresOf<{ areaKm2: number; minzoom: number }, Ring[]>('water.geojson')
const countryLabels = featuresOf<Label, Point>('countries-labels.geojson')
const cities = featuresOf<Label, Point>('cities.geojson')
const seas = featuresOf<Label & { id: string }, Point>('seas-labels.geojson')

const landRings = countries.flatMap((country) => country.geometry.coordinates.flat())
const landPolygons = countries.flatMap((country) =>
  country.geometry.coordinates.flatMap(([outer, ...holes]) => {
    if (!outer) return []
    const [lons, lats] = [outer.map((point) => point[0]), outer.map((point) => point[1])]
    return [{ outer, holes, west: Math.min(...lons), east: Math.max(...lons), north: Math.max(...lats) }]
  }),
)

function isLand(point: Point): boolean {
  return landPolygons.some(
    ({ outer, holes, west, east, north }) =>
      point[0] >= west &&
      point[0] <= east &&
      point[1] <= north &&
      contains(outer, point) &&
      !holes.some((hole) => contains(hole, point)),
  )
}

function lengthKm([a, b]: [Point, Point]): number {
  const rad = Math.PI / 180
  const dLon = (b[0] - a[0]) * rad * Math.cos(((a[1] + b[1]) / 2) * rad)
  return EARTH_RADIUS_KM * Math.hypot(dLon, (b[1] - a[1]) * rad)
}

test('the basemap stays small', () => {
  const bytes = readdirSync(FOLDER).reduce((sum, file) => sum + statSync(FOLDER + file).size, 0)
  expect(bytes).toBeLessThanOrEqual(MAX_TOTAL_BYTES)
})

describe('no line runs across the map', () => {
  const lines = {
    countries: landRings,
    borders: borders.flatMap((border) => border.geometry.coordinates),
    coast: coast.flatMap((line) => line.geometry.coordinates),
    water: water.flatMap((lake) => lake.geometry.coordinates),
  }

  test.each(Object.entries(lines))('%s stays within ±180° and has no segment over 180°', (_, list) => {
    const points = list.flat()
    expect(points.length).toBeGreaterThan(1000)
    expect(points.filter(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 90)).toEqual([])
    expect(list.flatMap(segmentsOf).filter(([a, b]) => Math.abs(a[0] - b[0]) > 180)).toEqual([])
  })

  test('no coast runs 250 km without a bend, which only a false line would', () => {
    expect(lines.coast.flatMap(segmentsOf).filter((segment) => lengthKm(segment) > 250)).toEqual([])
  })

  test('every ring is closed', () => {
    const open = [...landRings, ...lines.water].filter((ring) => String(ring[0]) !== String(ring.at(-1)))
    expect(open).toEqual([])
  })
})

describe('waters', () => {
  /** Published areas in km², with a tolerance that covers their changing levels. */
  const LAKES: [string, Point, number, number][] = [
    ['Balkhash', [74.5, 46.3], 16_400, 18_000],
    ['Issyk-Kul', [77.3, 42.4], 6_000, 6_400],
    ['Baikal', [107.5, 53], 31_000, 32_500],
    ['Zaysan', [83.9, 48], 1_800, 5_500],
    ['Alakol', [81.7, 46.1], 2_500, 3_100],
    ['Sasykkol', [80.9, 46.6], 600, 800],
    ['Sayram', [81.2, 44.6], 420, 480],
    ['Ebinur', [82.9, 44.9], 450, 1_100],
    ['Qinghai', [100.2, 36.9], 4_200, 4_700],
    ['North Aral', [60.8, 46.3], 2_700, 3_500],
    ['Ladoga', [31.5, 61], 17_000, 18_200],
    ['Onega', [35.2, 61.9], 9_500, 10_000],
    ['Van', [43, 38.6], 3_500, 3_800],
    ['Urmia', [45.4, 37.7], 1_000, 5_300],
    ['Sevan', [45.3, 40.4], 1_200, 1_300],
    ['Khövsgöl', [100.5, 51], 2_600, 2_850],
    ['Uvs', [92.8, 50.3], 3_300, 3_650],
  ]

  test.each(LAKES)('%s is there at about its size', (_, point, least, most) => {
    const lake = water.find(
      ({ geometry }) => geometry.coordinates[0] && contains(geometry.coordinates[0], point),
    )
    const [outer, ...islands] = lake?.geometry.coordinates ?? []
    const area = areaKm2(outer ?? []) - islands.reduce((sum, ring) => sum + areaKm2(ring), 0)
    expect(area).toBeGreaterThan(least)
    expect(area).toBeLessThan(most)
  })

  const SEA_POINTS: [string, Point][] = [
    ['north Caspian', [50.5, 45.7]],
    ['south Caspian', [51, 38.5]],
    ['Kara-Bogaz-Gol', [53.5, 41.3]],
    ['Black Sea', [34, 43]],
    ['Yellow Sea', [122.5, 36]],
  ]

  test.each(SEA_POINTS)('%s is not land', (_, point) => {
    expect(isLand(point)).toBe(false)
  })

  test('the Caspian gap has the area of the sea (371 000 km²) with Kara-Bogaz-Gol (18 000 km²) within 5 %', () => {
    const [west, south, east, north, step] = [46, 36, 55.5, 47.6, 0.2]
    let area = 0
    for (let lat = south; lat < north; lat += step) {
      const cellKm2 = (111.195 * step) ** 2 * Math.cos((lat * Math.PI) / 180)
      for (let lon = west; lon < east; lon += step) if (!isLand([lon, lat])) area += cellKm2
    }
    expect(Math.abs(area / 389_000 - 1)).toBeLessThan(0.05)
  })
})

describe('names', () => {
  test.each(['KZ', 'CN', 'RU', 'UZ', 'KG', 'TM', 'MN', 'AZ', 'GE', 'TR', 'PL', 'DE', 'BG'])(
    '%s has one label in five languages',
    (code) => {
      const labels = countryLabels.filter((label) => label.properties.code === code)
      expect(labels).toHaveLength(1)
      expect(LANGUAGES.map((language) => labels[0]?.properties.names[language] ?? '')).not.toContain('')
    },
  )

  test('Kazakh is Kazakh', () => {
    const kazakhstan = countryLabels.find((label) => label.properties.code === 'KZ')
    expect(kazakhstan?.properties.names).toMatchObject({
      kk: 'Қазақстан',
      zh: '哈萨克斯坦',
      en: 'Kazakhstan',
    })
  })

  test('every sea has five names', () => {
    for (const { properties } of seas)
      expect(Object.keys(properties.names).sort()).toEqual([...LANGUAGES].sort())
  })

  test('a city has five names or only the English one', () => {
    expect(cities.length).toBeGreaterThanOrEqual(150)
    for (const { properties } of cities) expect([1, 5]).toContain(Object.keys(properties.names).length)
  })

  const CITY_POINTS: [string, Point][] = [
    ['Oral', [51.37, 51.23]],
    ['Kostanay', [63.62, 53.21]],
    ['Aktau', [51.17, 43.65]],
    ['Almaty', [76.93, 43.26]],
    ['Ürümqi', [87.6, 43.8]],
    ['Moscow', [37.62, 55.75]],
  ]

  test.each(CITY_POINTS)('%s stands where it is', (name, point) => {
    const city = cities.find(({ properties }) => properties.names.en === name)
    expect(lengthKm([city?.geometry.coordinates ?? [0, 0], point])).toBeLessThan(5)
  })

  test('few cities are named when far away', () => {
    expect(cities.filter((city) => city.properties.minzoom <= 1.5).length).toBeLessThanOrEqual(20)
    expect(cities.filter((city) => city.properties.minzoom <= 3).length).toBeLessThanOrEqual(80)
  })
})

describe('disputed territories', () => {
  const disputed = countries.filter((country) => country.properties.disputed)

  test('have a fill of their own without a country code', () => {
    expect(disputed.length).toBeGreaterThanOrEqual(8)
    expect(disputed.map((country) => country.properties.code).join('')).toBe('')
  })

  test('carry no label of any kind', () => {
    const outers = disputed.flatMap((country) =>
      country.geometry.coordinates.flatMap(([outer]) => (outer ? [outer] : [])),
    )
    const labels = [...countryLabels, ...cities, ...seas]
    const offending = labels.filter((label) =>
      outers.some((ring) => contains(ring, label.geometry.coordinates)),
    )
    expect(offending).toEqual([])
  })

  test.each(['CN-IN', 'IN-PK', 'KP-KR', '-UA'])('%s is dashed', (pair) => {
    expect(borders.some(({ properties }) => properties.countries === pair && properties.disputed)).toBe(true)
  })

  test.each(['CN-KZ', 'KZ-RU', 'BY-PL'])('%s is an ordinary border', (pair) => {
    const lines = borders.filter(({ properties }) => properties.countries === pair)
    expect(lines.map(({ properties }) => properties.disputed)).toEqual([undefined])
  })
})

test('credits name every source with its licence', () => {
  const { credits, boundaryPolicy } = JSON.parse(readFileSync(`${FOLDER}credits.json`, 'utf8'))
  expect(credits.map((credit: { licence: string }) => credit.licence)).toEqual([
    'public domain',
    'ODbL 1.0',
    'CC BY 4.0',
    'Unicode-3.0',
  ])
  expect(boundaryPolicy.length).toBeGreaterThan(200)
})
