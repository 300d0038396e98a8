import { isInside } from './extent.mjs'
import { LANGUAGES, namesBy } from './languages.mjs'
import { exemplarCities, geonames } from './sources.mjs'
import { distanceKm } from './spherical.mjs'

/** Where cities are named. */
const CITY_EXTENT = [-12, 12, 150, 66]

/** Where the cities of a zone group lie, so that a namesake elsewhere is not taken for one. */
const EXTENT_BY_GROUP = { Asia: [25, 12, 150, 66], Europe: [-12, 34, 62, 66], Africa: [-12, 12, 52, 38] }

/** Fewest people of a city shown, by whether CLDR names it; and how many cities there may be. */
const LEAST_PEOPLE = { named: 20_000, unnamed: 1_200_000 }
const MOST_CITIES = 260

/** Distance between two labels at zoom 1.5, in km; it halves with each zoom. */
const SPACING_KM_AT_FIRST_ZOOM = 1800
const ZOOMS = [1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7]

/** Without a name in CLDR only seats of government count: other kinds hold places with impossible populations. */
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2'])

/** Capitals are found before larger cities that are not. */
const CAPITAL_WEIGHT = 4

/** Countries whose cities are the context of the corridor and so come earlier than their size says. */
const CORRIDOR_WEIGHT = { KZ: 12, KG: 4, UZ: 3, TM: 3, TJ: 3, AZ: 3, GE: 3, MN: 3 }

/** Zones named after a state, an island or a disputed place rather than a city of its name. */
const NOT_CITIES = new Set(['Europe/Simferopol', 'Asia/Famagusta', 'Asia/Gaza', 'Asia/Hebron', 'Asia/Taipei'])

function plain(name) {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ‘-]/g, '')
    .replace(/ı/g, 'i')
    .toLowerCase()
}

/** Names by GeoNames id of the cities that CLDR names its time zones after. */
function namedCities(places) {
  const cldr = new Map(LANGUAGES.map((language) => [language, exemplarCities(language)]))
  const byName = new Map()
  for (const place of places) byName.set(plain(place.name), [...(byName.get(plain(place.name)) ?? []), place])
  const named = new Map()
  for (const zone of cldr.get('ru').keys()) {
    const extent = EXTENT_BY_GROUP[zone.split('/')[0]]
    if (extent === undefined || NOT_CITIES.has(zone)) continue
    const fromId = zone.split('/').at(-1).replaceAll('_', ' ')
    const english = cldr.get('en').get(zone) ?? fromId
    const found = [english, fromId]
      .flatMap((name) => byName.get(plain(name)) ?? [])
      .filter(({ lon, lat }) => isInside([lon, lat], extent))
    const id = found.sort((a, b) => b.population - a.population)[0]?.id
    if (id === undefined) continue
    named.set(
      id,
      namesBy((language) => (language === 'en' ? english : cldr.get(language).get(zone))),
    )
  }
  return named
}

function weight({ population, kind, country }) {
  return population * (kind === 'PPLC' ? CAPITAL_WEIGHT : 1) * (CORRIDOR_WEIGHT[country] ?? 1)
}

/** Gives each city, weightiest first, the first zoom at which it is far enough from those already there. */
function placed(cities) {
  const shown = []
  for (const zoom of ZOOMS) {
    const spacingKm = SPACING_KM_AT_FIRST_ZOOM / 2 ** (zoom - ZOOMS[0])
    for (const city of cities) {
      const isTaken = shown.some(
        (other) =>
          other.city === city ||
          distanceKm([other.city.lon, other.city.lat], [city.lon, city.lat]) < spacingKm,
      )
      if (!isTaken) shown.push({ city, minzoom: zoom })
    }
  }
  return shown
}

/**
 * Cities for context, with `id` (GeoNames), `country`, `rank` (1 is first), `minzoom` and `names`: five languages
 * where CLDR has them, otherwise English only (GeoNames' main name).
 */
export function cityLabels(isDisputedPlace) {
  const places = geonames().filter(({ lon, lat }) => isInside([lon, lat], CITY_EXTENT))
  const named = namedCities(places)
  const candidates = places
    .filter(({ id, kind, population }) =>
      named.has(id)
        ? population >= LEAST_PEOPLE.named
        : SEATS.has(kind) && population >= LEAST_PEOPLE.unnamed,
    )
    .filter(({ lon, lat }) => !isDisputedPlace([lon, lat]))
    .sort((a, b) => weight(b) - weight(a) || a.id - b.id)
  const all = placed(candidates)
  const fiveFirst = [
    ...all.filter(({ city }) => named.has(city.id)),
    ...all.filter(({ city }) => !named.has(city.id)),
  ]
  const kept = new Set(fiveFirst.slice(0, MOST_CITIES))
  return all
    .filter((entry) => kept.has(entry))
    .map(({ city, minzoom }, index) => ({
      type: 'Feature',
      properties: {
        id: city.id,
        country: city.country,
        rank: index + 1,
        minzoom,
        names: named.get(city.id) ?? { en: city.name },
      },
      geometry: { type: 'Point', coordinates: [Number(city.lon.toFixed(3)), Number(city.lat.toFixed(3))] },
    }))
}
