import { expect, test } from 'vitest'
import type { Language } from '../../shared/network/language'
import { figuresInWords } from './figures-in-words'

test.each<[Language, string, string[]]>([
  ['en', 'From 100,000 to 320,000 TEU a year; 11.98 % more.', ['100000', '11.98', '320000']],
  ['ru', 'Со 100\u00a0000 до 320\u00a0000 ДФЭ в год; на 11,98\u00a0% больше.', ['100000', '11.98', '320000']],
  ['en', 'The ministry counts 2.3 Mt.', ['2300000']],
  ['kk', 'Министрлік 2,3 млн тоннадан деп санайды.', ['2300000']],
  ['zh', '交通部统计为 230 万吨，现有 2,800 万吨。', ['2300000', '28000000']],
  ['en', 'Opened on 28 February 2024, as it may be said.', ['2024', '28', 'month 2']],
  ['zh', '2024 年 2 月 28 日启用。', ['2024', '28', 'month 2']],
  ['kk', '2024 жылғы 28 ақпанда ашылды.', ['2024', '28', 'month 2']],
  ['ru', 'Открыт 1 мая 2024 года.', ['1', '2024', 'month 5']],
  ['bg', 'Открит на 1 май 2024 г.', ['1', '2024', 'month 5']],
  ['en', 'Misprinted as 420,0000.', ['420,0000']],
  ['bg', 'Сгрешено като 420,0000.', ['420,0000']],
  ['en', '1520 mm, or 1,520 mm.', ['1520']],
])('in %s, “%s”', (language, text, figures) => {
  expect(figuresInWords(text, language)).toEqual(figures)
})
