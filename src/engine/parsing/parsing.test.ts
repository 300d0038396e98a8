import { describe, expect, test } from 'vitest'
import { parseContainerSize } from './container-size'
import { parseDirection, parseLoad } from './direction'
import { guessMapping } from './guess-mapping'
import { parsePeriod } from './period'

describe('periods', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024年', '2024-01-01', '2024-12-31'],
    ['2024 г.', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['02.2023', '2023-02-01', '2023-02-28'],
    ['202402', '2024-02-01', '2024-02-29'],
    ['2024年2月', '2024-02-01', '2024-02-29'],
    ['February 2024', '2024-02-01', '2024-02-29'],
    ['Feb-2024', '2024-02-01', '2024-02-29'],
    ['февраль 2024 г.', '2024-02-01', '2024-02-29'],
    ['Февруари 2024', '2024-02-01', '2024-02-29'],
    ['ақпан 2024', '2024-02-01', '2024-02-29'],
    ['2024 二月', '2024-02-01', '2024-02-29'],
    ['2024-02-03', '2024-02-03', '2024-02-03'],
    ['2024-02-03T04:05:06Z', '2024-02-03', '2024-02-03'],
    ['03.02.2024', '2024-02-03', '2024-02-03'],
    ['13/02/2024', '2024-02-13', '2024-02-13'],
    ['02/13/2024', '2024-02-13', '2024-02-13'],
    ['3 февраля 2024', '2024-02-03', '2024-02-03'],
    ['February 3, 2024', '2024-02-03', '2024-02-03'],
    ['2024年2月3日', '2024-02-03', '2024-02-03'],
    ['20240203', '2024-02-03', '2024-02-03'],
  ])('%s', (text, starts, ends) => {
    expect(parsePeriod(text, null)).toEqual({ ok: true, starts, ends })
  })

  test('what could mean two days waits for the order', () => {
    expect(parsePeriod('03/04/2024', null)).toEqual({ ok: false, code: 'date-order-unset' })
    expect(parsePeriod('03/04/2024', 'dmy')).toMatchObject({ starts: '2024-04-03' })
    expect(parsePeriod('03/04/2024', 'mdy')).toMatchObject({ starts: '2024-03-04' })
    expect(parsePeriod('13/04/2024', 'mdy')).toEqual({ ok: false, code: 'period-impossible' })
  })
})

test.each([
  ['Import', 'in'],
  ['ввоз', 'in'],
  ['ПРИБЫТИЕ', 'in'],
  ['进口', 'in'],
  ['внос', 'in'],
  ['кіріс', 'in'],
  ['outbound', 'out'],
  ['отправление', 'out'],
  ['出口', 'out'],
  ['износ', 'out'],
  ['шығу', 'out'],
  ['both', 'both'],
  ['双向', 'both'],
  ['двете посоки', 'both'],
  ['sideways', undefined],
])('the direction %s is %s', (text, direction) => {
  expect(parseDirection(text)).toBe(direction)
})

test.each([
  ['Laden', 'loaded'],
  ['гружёные', 'loaded'],
  ['重箱', 'loaded'],
  ['празни', 'empty'],
  ['порожний', 'empty'],
  ['бос', 'empty'],
  ['half', undefined],
])('the load %s is %s', (text, load) => {
  expect(parseLoad(text)).toBe(load)
})

test.each([
  ['20', 20],
  ["40'", 40],
  ['40 HC', 40],
  ['45ft', 45],
  ['45HC', 45],
  ['40 футов', 40],
  ['20尺', 20],
  ['22G1', 20],
  ['45G1', 40],
  ['L5G1', 45],
  ['30', undefined],
  ['53', undefined],
  ['200', undefined],
  ['', undefined],
])('the size %j is %s feet', (text, feet) => {
  expect(parseContainerSize(text)).toBe(feet)
})

test('columns are guessed in five languages, the first of two that say the same', () => {
  expect(guessMapping(['Терминал', 'Месяц', 'Вид движения', 'ДФЭ', 'Вес, т', 'TEU'])).toEqual({
    place: 0,
    period: 1,
    direction: 2,
    teu: 3,
    tonnes: 4,
  })
  expect(guessMapping(['口岸', '月份', '标箱', '发站', '到站', '货物'])).toEqual({
    place: 0,
    period: 1,
    teu: 2,
    origin: 3,
    destination: 4,
    commodity: 5,
  })
  expect(guessMapping(['__proto__', 'constructor', 'Обект', 'Година', 'Брой влакове', 'Бекет'])).toEqual({
    place: 2,
    period: 3,
    trains: 4,
  })
})
