/** Where the sample lies in the project. */
export const SAMPLE_PATH = 'resources/samples/synthetic-container-movements.csv'

const MONTHS = [...Array(30).keys()].map((i) => {
  const year = 2023 + Math.floor(i / 12)
  return `${year}-${String((i % 12) + 1).padStart(2, '0')}`
})

/** The last month is told of by days, up to this one: the file ends within it. */
const LAST_DAY = 17

/** Round figures that were made up so that the charts have something to show; none stands for a real one. */
const PLACES = [
  { place: "Kazakhstan terminal in Xi'an", monthly: 3000, growth: 0.3, pairs: ['CN-KZ', 'CN-UZ', 'CN-DE'] },
  {
    place: 'Lianyungang China–Kazakhstan logistics base',
    monthly: 20_000,
    growth: 0.15,
    pairs: ['JP-KZ', 'CN-KZ', 'CN-UZ'],
  },
  { place: 'Dostyk TransTerminal', monthly: 9000, growth: 0.2, pairs: ['CN-DE', 'CN-PL', 'CN-RU'] },
  { place: 'Khorgos Gateway dry port', monthly: 12_000, growth: 0.25, pairs: ['CN-KZ', 'CN-UZ', 'CN-TR'] },
  { place: 'Almaty GTS-2', monthly: 4000, growth: 0.1, pairs: ['CN-KZ', 'KZ-CN'] },
  { place: 'Poti TransTerminal', monthly: 3400, growth: 0.35, pairs: ['CN-TR', 'CN-RO'] },
  { place: 'Dostyk–Alashankou', monthly: 30_000, growth: 0.2, pairs: ['CN-DE', 'CN-PL', 'CN-RU'] },
  { place: 'Altynkol–Khorgos', monthly: 28_000, growth: 0.25, pairs: ['CN-KZ', 'CN-UZ', 'CN-TR', 'CN-RO'] },
]

const PAIRS = {
  'CN-KZ': [
    ["Xi'an", 'Almaty'],
    ['Lianyungang', 'Astana'],
    ['Urumqi', 'Almaty'],
  ],
  'KZ-CN': [
    ['Almaty', "Xi'an"],
    ['Astana', 'Lianyungang'],
  ],
  'CN-UZ': [
    ['Lianyungang', 'Tashkent'],
    ["Xi'an", 'Tashkent'],
  ],
  'CN-DE': [
    ["Xi'an", 'Duisburg'],
    ['Zhengzhou', 'Hamburg'],
  ],
  'CN-PL': [['Zhengzhou', 'Warsaw']],
  'CN-RU': [['Lanzhou', 'Moscow']],
  'CN-TR': [["Xi'an", 'Istanbul']],
  'CN-RO': [['Urumqi', 'Constanța']],
  'JP-KZ': [['Lianyungang', 'Aktau']],
}

const COMMODITIES = ['machinery', 'consumer goods', 'vehicles', 'chemicals', 'metals', 'grain']

/** Even numbers from 0 to 1, the same on every machine. */
function numbers(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function rowsOf({ place, monthly, growth, pairs }, month, i, next) {
  const season = 1 + 0.12 * Math.sin(((i % 12) / 12) * 2 * Math.PI - 1)
  const whole = monthly * (1 + growth * (i / 12)) * season
  const last = i === MONTHS.length - 1
  const ways = pairs.flatMap((id) => PAIRS[id])
  return ways.flatMap(([origin, destination], w) =>
    ['in', 'out'].map((direction) => {
      const share = ((0.6 + 0.8 * next()) / ways.length / 2) * (last ? LAST_DAY / 30 : 1)
      const day = last ? `-${String(1 + Math.floor(next() * LAST_DAY)).padStart(2, '0')}` : ''
      const load = next() < 0.24 ? 'empty' : 'loaded'
      const commodity = load === 'empty' ? '' : COMMODITIES[(w + Math.floor(next() * 2)) % COMMODITIES.length]
      return [
        place,
        `${month}${day}`,
        direction,
        load,
        (whole * share).toFixed(1),
        origin,
        destination,
        commodity,
      ]
    }),
  )
}

/** The sample as a whole: comma-separated, UTF-8, every row marked as synthetic. */
export function syntheticMovements() {
  const next = numbers(20_240_228)
  const head = 'place,period,direction,load,teu,origin,destination,commodity,note'
  const rows = MONTHS.flatMap((month, i) =>
    PLACES.flatMap((place) =>
      rowsOf(place, month, i, next).map((cells) => [...cells, 'synthetic'].join(',')),
    ),
  )
  return `${[head, ...rows].join('\n')}\n`
}
