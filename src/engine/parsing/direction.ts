import type { Direction, Load } from '../../shared/imports/choices'
import { fold } from '../../shared/network/fold'
import { foldedWords } from './folded-words'

const DIRECTION_WORDS = foldedWords<Direction>([
  ['in', 'in|import|imports|inbound|incoming|arrival|arrivals|arrived|received|receipt'],
  ['in', 'ввоз|импорт|прибытие|прибыло|прибыл|вход|приём|въезд|входящий|входящие'],
  ['in', '进|进口|进境|到达|到港|入境|抵达|进站'],
  ['in', 'внос|пристигане|пристигащи|пристигнали|входящ|входящи|получени'],
  ['in', 'кіріс|келу|келген|әкелу|кіру'],
  ['out', 'out|export|exports|outbound|outgoing|departure|departures|departed|sent|dispatch|dispatched'],
  ['out', 'вывоз|экспорт|отправление|отправлено|отправка|выход|выезд|исходящий|исходящие'],
  ['out', '出|出口|出境|出发|发运|发送|离港|出站'],
  ['out', 'износ|експорт|заминаване|заминаващи|изпратени|изход|изходящ|изходящи'],
  ['out', 'шығу|шығыс|жөнелту|жөнелтілген|әкету'],
  ['both', 'both|in+out|in/out|two-way|both directions|total|in and out'],
  ['both', 'оба|обе|оба направления|в обе стороны|туда и обратно|всего|ввоз и вывоз'],
  ['both', '双向|进出口|进出|合计|往返'],
  ['both', 'двете|и двете|двете посоки|в двете посоки|общо|внос и износ'],
  ['both', 'екеуі|екеуі де|екі бағыт|екі бағытта|барлығы'],
])

const LOAD_WORDS = foldedWords<Load>([
  ['loaded', 'loaded|laden|full|fcl|heavy'],
  ['loaded', 'гружёный|гружёные|гружёных|груженый|груженые|груженых|гружен|гружён|с грузом|полный|полные'],
  ['loaded', '重|重箱|重柜|重车|满载|载货'],
  ['loaded', 'натоварен|натоварени|пълен|пълни|товарен|товарени'],
  ['loaded', 'жүктелген|жүкті|толы|тиелген'],
  ['empty', 'empty|empties|mt|mty'],
  ['empty', 'порожний|порожние|порожних|порож|пустой|пустые|пустых'],
  ['empty', '空|空箱|空柜|空车'],
  ['empty', 'празен|празни'],
  ['empty', 'бос|бос контейнер'],
  [
    'both',
    'both|all|loaded+empty|loaded and empty|оба|все|всего|груженые и порожние|全部|合计|重空|двете|всички|общо|барлығы',
  ],
])

/** The direction that a word of any of the five languages says. */
export function parseDirection(text: string): Direction | undefined {
  return DIRECTION_WORDS.get(fold(text))
}

/** Loaded or empty, as a word of any of the five languages says. */
export function parseLoad(text: string): Load | undefined {
  return LOAD_WORDS.get(fold(text))
}
