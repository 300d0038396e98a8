import { expect, test } from 'vitest'
import { strayPlaces } from './check-positions'
import { draftNetwork, withChange } from './network-fixture'

test.each([
  { name: 'Almaty', country: 'KZ', lon: 76.95, lat: 43.25, code: undefined },
  { name: 'Almaty exchanged', country: 'KZ', lon: 43.25, lat: 76.95, code: 'position-swapped' },
  { name: 'Varna exchanged', country: 'BG', lon: 43.2, lat: 27.9, code: 'position-swapped' },
  { name: 'a port one degree off the coast', country: 'BG', lon: 30.5, lat: 43, code: undefined },
  { name: 'no place at all', country: 'CN', lon: 0, lat: 0, code: 'position-abroad' },
  { name: 'a country that the basemap does not draw', country: 'HK', lon: 0, lat: 0, code: undefined },
  { name: 'a country named like a property', country: 'toString', lon: 0, lat: 0, code: undefined },
])('P11: $name', ({ country, lon, lat, code }) => {
  const draft = draftNetwork()
  const position = { lon, lat, source: 'test', precision: 'derived' as const }
  const places = withChange(draft.places, 0, { country, position })
  expect(strayPlaces({ ...draft, places }).map((problem) => problem.code)).toEqual(code ? [code] : [])
})
