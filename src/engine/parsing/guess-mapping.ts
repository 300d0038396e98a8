import type { Role } from '../../shared/imports/choices'
import { fold } from '../../shared/network/fold'
import { foldedWords } from './folded-words'

const HEADINGS = foldedWords<Role>([
  ['place', 'place|terminal|station|site|location|crossing|port|node|facility|point'],
  ['place', 'место|терминал|станция|пункт|переход|порт|погранпереход|объект'],
  ['place', '地点|场站|站点|车站|口岸|终端|码头|站名'],
  ['place', 'място|гара|обект|гранично преминаване'],
  ['place', 'орын|бекет|стансасы|станса|өткел'],
  ['period', 'period|date|month|year|day|reporting month|period start|time'],
  ['period', 'период|дата|месяц|год|отчётный месяц|отчетный период|дата прибытия|дата отправления'],
  ['period', '日期|月份|年份|时间|年月|期间|月|年'],
  ['period', 'месец|година|отчетен период|кезең|күні|ай|жыл'],
  [
    'direction',
    'direction|in/out|flow|movement|import/export|направление|вид движения|ввоз/вывоз|方向|进出|进出口',
  ],
  ['direction', 'посока|внос/износ|бағыт|бағыты'],
  [
    'load',
    'load|loaded/empty|full/empty|laden/empty|load status|гружёный/порожний|груж/порож|состояние|重空|重/空|箱况',
  ],
  ['load', 'пълни/празни|натоварен/празен|товар/празен|жүктелген/бос'],
  ['teu', 'teu|teus|teu total|дфэ|тэу|тыс дфэ|дфе|标箱|标准箱|标箱数|箱量|teu数|жфе'],
  ['tonnes', 'tonnes|tons|t|tonnage|weight|weight t|tonnes t|тонны|тонн|вес|вес т|масса|т|объём т|объем т'],
  ['tonnes', '吨|吨数|重量|货重|тонове|тона|тегло|тонна|салмақ|салмағы'],
  [
    'trains',
    'trains|number of trains|train count|поезда|поездов|количество поездов|число поездов|列|列数|班列数|列车数',
  ],
  ['trains', 'влакове|брой влакове|пойыз|пойыздар|пойыз саны'],
  [
    'containers',
    'containers|boxes|units|number of containers|container count|контейнеры|контейнеров|количество контейнеров|кол-во контейнеров',
  ],
  ['containers', '集装箱|集装箱数|箱数|柜数|контейнери|брой контейнери|контейнерлер|контейнер саны'],
  [
    'size',
    'size|container size|iso type|size ft|container type|length|размер|типоразмер|тип контейнера|футовость',
  ],
  ['size', '箱型|尺寸|柜型|箱型尺寸|размер на контейнера|вид контейнер|өлшемі|контейнер түрі'],
  [
    'origin',
    'origin|from|departure station|origin station|pol|откуда|станция отправления|отправление|пункт отправления',
  ],
  [
    'origin',
    '起点|发站|始发站|始发地|起运地|起运站|发货地|от|начална гара|гара на тръгване|отправна гара|қайдан|жөнелту стансасы',
  ],
  [
    'destination',
    'destination|to|arrival station|destination station|pod|куда|станция назначения|назначение|пункт назначения',
  ],
  [
    'destination',
    '终点|到站|目的地|目的站|终到站|до|крайна гара|гара на пристигане|местоназначение|қайда|межелі станса',
  ],
  [
    'commodity',
    'commodity|cargo|goods|product|freight|груз|наименование груза|товар|номенклатура|货物|货名|品名|品类|货种',
  ],
  ['commodity', 'стока|товар|вид товар|жүк|жүк атауы|тауар'],
])

/** Which column says what, by its name; the first of two that say the same. */
export function guessMapping(columns: readonly string[]): { readonly [R in Role]?: number } {
  const guess: { [R in Role]?: number } = {}
  columns.forEach((name, index) => {
    const role = HEADINGS.get(fold(name)) ?? HEADINGS.get(fold(name.replaceAll(/[([（].*$/g, '')))
    if (role !== undefined && guess[role] === undefined) guess[role] = index
  })
  return guess
}
