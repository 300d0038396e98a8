import { fold } from '../../shared/network/fold'

/** The months in five languages, whole, bent and short; a row a month. */
const MONTHS = [
  'january|jan|январь|января|янв|януари|яну|қаңтар|қаң|一月|1月|01月',
  'february|feb|февраль|февраля|фев|февр|февруари|ақпан|ақп|二月|2月|02月',
  'march|mar|март|марта|мар|наурыз|нау|三月|3月|03月',
  'april|apr|апрель|апреля|апр|април|сәуір|сәу|四月|4月|04月',
  'may|май|мая|мамыр|мам|五月|5月|05月',
  'june|jun|июнь|июня|июн|юни|маусым|мау|六月|6月|06月',
  'july|jul|июль|июля|июл|юли|шілде|шіл|七月|7月|07月',
  'august|aug|август|августа|авг|тамыз|там|八月|8月|08月',
  'september|sep|sept|сентябрь|сентября|сен|сент|септември|сеп|септ|қыркүйек|қыр|九月|9月|09月',
  'october|oct|октябрь|октября|окт|октомври|қазан|қаз|十月|10月',
  'november|nov|ноябрь|ноября|ноя|нояб|ноември|ное|ноем|қараша|қар|十一月|11月',
  'december|dec|декабрь|декабря|дек|декември|желтоқсан|жел|十二月|12月',
] as const

const BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [fold(name), index + 1] as const)),
)

/** 1 to 12 for the name of a month in any of the five languages. */
export function monthOfName(name: string): number | undefined {
  return BY_NAME.get(fold(name))
}
