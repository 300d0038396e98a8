import { isInside } from './extent.mjs'

/**
 * Areas that Natural Earth draws apart and that belong, on a map of railways at this scale, to the country
 * around them. ISO numeric code, or Natural Earth's name where it gives no code.
 */
export const FOLDED = {
  344: '156',
  446: '156',
  Baikonur: '398',
  'Cyprus U.N. Buffer Zone': '196',
  Dhekelia: '196',
  Akrotiri: '196',
  248: '246',
}

/** Territories whose status states disagree on: a fill without a country code, no label, every border dashed. */
export const DISPUTED = new Set([
  'Crimea',
  'Kosovo',
  'N. Cyprus',
  'Siachen Glacier',
  'Somaliland',
  'Spratly Is.',
  'Scarborough Reef',
  '158',
  '275',
  '732',
])

/** A point of Crimea, which Natural Earth 4.1 draws with Russia and the UN General Assembly (68/262) does not. */
export const CRIMEA_POINT = [34.3, 45.3]

/** Stretches between two countries that are lines of control, armistice lines or undemarcated claims. */
const DISPUTED_STRETCHES = [
  { pair: ['IN', 'CN'], why: 'line of actual control' },
  { pair: ['IN', 'PK'], within: [73.2, 32.3, 78.5, 37.5], why: 'line of control in Kashmir' },
  { pair: ['CN', 'PK'], why: 'northern end of Kashmir' },
  { pair: ['BT', 'CN'], why: 'undemarcated' },
  { pair: ['IL', 'SY'], why: 'Golan Heights' },
  { pair: ['IL', 'LB'], why: 'Blue Line' },
  { pair: ['KP', 'KR'], why: 'military demarcation line' },
  { pair: ['SD', 'SS'], why: 'Abyei and undemarcated stretches' },
  { pair: ['EG', 'SD'], within: [33, 21.5, 38, 24], why: 'Halaib triangle' },
]

/**
 * Whether a piece of border is drawn as disputed.
 * @param {{ key: string, code: string }} a
 * @param {{ key: string, code: string }} b
 * @param {number[]} middle a point of the piece
 */
export function isDisputedBorder(a, b, middle) {
  if (DISPUTED.has(a.key) || DISPUTED.has(b.key)) return true
  return DISPUTED_STRETCHES.some(
    ({ pair, within }) =>
      pair.includes(a.code) && pair.includes(b.code) && (within === undefined || isInside(middle, within)),
  )
}

/** The policy in words, shipped with the credits. */
export const POLICY =
  'Borders follow Natural Earth 4.1, which shows who administers a place and takes no side. Territories whose ' +
  'status states disagree on (Crimea, Kosovo, Northern Cyprus, Palestine, Siachen, Somaliland, Taiwan, Western ' +
  'Sahara) have a fill without a country code, no label, and thin dashed borders, as have lines of control, ' +
  'armistice lines and undemarcated stretches: India–China, India–Pakistan and Pakistan–China in Kashmir, ' +
  'Bhutan–China, Israel–Syria, Israel–Lebanon, Korea, Sudan–South Sudan, and the Halaib triangle. Abkhazia, ' +
  'South Ossetia, Transnistria, Aksai Chin, Arunachal Pradesh, the Golan Heights and the southern Kurils are not ' +
  'separate in the source and are not drawn apart. Hong Kong and Macao are drawn with China, Baikonur with ' +
  'Kazakhstan, Åland with Finland, the buffer zone and the base areas with Cyprus. Labels are given to UN member ' +
  'states only. No line here is an opinion on a border.'
