import type { Language } from '../../shared/network/language'

/** What stands between the thousands and before the decimals where a sentence is written in `language`. */
const MARKS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  zh: { group: ',', decimal: '.' },
  kk: { group: '\u00a0', decimal: ',' },
  ru: { group: '\u00a0', decimal: ',' },
  bg: { group: '\u00a0', decimal: ',' },
}

const SCALES: Readonly<Record<string, number>> = { Mt: 1_000_000, млн: 1_000_000, 万: 10_000 }

/** How the months begin, January first. Chinese months are numbers. */
const MONTHS: Readonly<Record<Exclude<Language, 'zh'>, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'январ феврал март апрел ма[йяе] июн июл август сентябр октябр ноябр декабр'.split(' '),
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември'.split(' '),
}

/** A written number as a plain one; as it stands where it is no number of the language, such as a quoted misprint. */
function plain(written: string, scale: string | undefined, language: Language): string {
  const { group, decimal } = MARKS[language]
  const number = new RegExp(`^(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:\\${decimal}\\d{1,3})?$`)
  if (!number.test(written)) return written
  const value = Number(written.replaceAll(group, '').replace(decimal, '.'))
  return String(Number((value * (SCALES[scale ?? ''] ?? 1)).toPrecision(12)))
}

function monthsIn(text: string, language: Language): number[] {
  if (language === 'zh') return [...text.matchAll(/(\d+) ?月/g)].map(([, month]) => Number(month))
  return MONTHS[language].flatMap((stem, index) =>
    new RegExp(`(?<!\\p{L})${stem}`, 'u').test(text) ? [index + 1] : [],
  )
}

/**
 * Every figure and month that a sentence names, each once, in one spelling for all languages: `28 Mt`,
 * `28 млн т` and `2,800 万吨` are all `28000000`, and `July` and `7 月` are `month 7`.
 */
export function figuresInWords(text: string, language: Language): readonly string[] {
  const months = monthsIn(text, language).map((month) => `month ${month}`)
  const rest = language === 'zh' ? text.replace(/\d+ ?月/g, '') : text
  const written = rest.matchAll(/(\d(?:[\d.,\u00a0]*\d)?)(?:\s?(Mt|млн|万))?/gu)
  const numbers = [...written].map(([, number = '', scale]) => plain(number, scale, language))
  return [...new Set([...numbers, ...months])].sort()
}
