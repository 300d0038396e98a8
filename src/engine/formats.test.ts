import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EVERYTHING } from '../shared/imports/everything'
import { createEngineFixture, type EngineFixture } from './engine-fixture'
import { type FixtureCell, workbookBytes } from './xlsx-fixture'

let engine: EngineFixture
beforeEach(() => {
  engine = createEngineFixture()
})
afterEach(() => engine.remove())

const PLAIN = 'Terminal,Month,Direction,TEU\nKhorgos,2024-01,in,10.5\nKhorgos,2024-01,out,20\n'

async function teuOf() {
  const { answers } = await engine.run<'query'>({
    kind: 'query',
    queries: [{ kind: 'totals', filter: EVERYTHING }],
  })
  const [answer] = answers
  if (answer?.kind !== 'totals') throw new Error('no totals')
  return answer.totals
}

describe('what a file is read as', () => {
  test('plain UTF-8, commas and points', async () => {
    const result = await engine.importFile(engine.write('a.csv', PLAIN))
    expect(result).toMatchObject({ rows: { read: 2, kept: 2, refused: 0, blank: 0 }, problems: { total: 0 } })
    expect(await teuOf()).toMatchObject({ teu: 30.5, directions: ['in', 'out'] })
  })

  test('Windows-1251, semicolons, decimal commas', async () => {
    const text =
      'Терминал;Месяц;Направление;ДФЭ;Груз\nХоргос;январь 2024;ввоз;1 234,5;уголь\nДостык;02.2024;вывоз;2,25;зерно\n'
    const path = engine.write('a.csv', iconv.encode(text, 'windows-1251'))
    const shown = await engine.run<'preview'>({ kind: 'preview', input: path, wanted: {} })
    expect(shown).toMatchObject({
      reading: { encoding: 'windows-1251', delimiter: ';', decimalMark: ',', headerRow: 1 },
      unsure: ['encoding'],
    })
    expect(await engine.importFile(path)).toMatchObject({ rows: { kept: 2 } })
    expect((await teuOf()).teu).toBe(1236.75)
  })

  test('GB18030', async () => {
    const text =
      '口岸,月份,进出口,标箱,货物\n霍尔果斯,2024年1月,进口,12,煤炭和粮食\n阿拉山口,2024年2月,出口,7.5,汽车配件\n'
    const path = engine.write('a.csv', iconv.encode(text, 'gb18030'))
    const shown = await engine.run<'preview'>({ kind: 'preview', input: path, wanted: {} })
    expect(shown.reading.encoding).toBe('gb18030')
    expect(await engine.importFile(path)).toMatchObject({ rows: { kept: 2 } })
    expect((await teuOf()).teu).toBe(19.5)
  })

  test.each(['utf-16le', 'utf-16be'] as const)('%s with and without a mark', async (encoding) => {
    const text = 'Терминал\tМесяц\tДФЭ\nХоргос\t2024-01\t12\n'
    for (const [index, addBOM] of [true, false].entries()) {
      const path = engine.write(
        `${index}.txt`,
        iconv.encode(text.replaceAll(/[а-яё]/gi, 'x'), encoding, { addBOM }),
      )
      const shown = await engine.run<'preview'>({ kind: 'preview', input: path, wanted: {} })
      expect(shown.reading).toMatchObject({ encoding, delimiter: '\t' })
      expect(shown.rows).toEqual([['xxxxxx', '2024-01', '12']])
    }
  })

  test('a workbook: dates by their style, rows left out, numbers as they are', async () => {
    const rows: (FixtureCell[] | undefined)[] = [
      ['Terminal', 'Date', 'TEU', 'Cargo'],
      ['Khorgos', { date: 45_292 }, 1.5, 'coal, "hard"'],
      undefined,
      ['Dostyk', { date: 45_323.5 }, 2e-1, null],
    ]
    const result = await engine.importFile(engine.write('a.xlsx', workbookBytes(rows)))
    expect(result).toMatchObject({ rows: { read: 2, kept: 2, refused: 0, blank: 1 }, problems: { total: 0 } })
    expect(await teuOf()).toMatchObject({ teu: 1.7, firstDay: '2024-01-01', lastDay: '2024-02-01' })
  })

  test('records a line, and an array of records', async () => {
    const records = [
      { place: 'Khorgos', period: '2024-01', teu: 3 },
      { place: 'Khorgos', period: '2024-02', teu: '4.5', 'a/b.c~d': 1 },
    ]
    await engine.importFile(engine.write('a.json', JSON.stringify(records)))
    const second = await engine.importFile(
      engine.write('b.json', `\ufeff${records.map((one) => JSON.stringify(one)).join('\n')}`),
    )
    expect(second).toMatchObject({ rows: { read: 2, kept: 2 }, problems: { first: [] } })
    expect((await teuOf()).teu).toBe(15)
  })

  test('Parquet, as an export writes it', async () => {
    const { stored } = await engine.importFile(engine.write('a.csv', PLAIN))
    const output = join(engine.folder, 'out.parquet')
    await engine.run<'export'>({
      kind: 'export',
      what: { rowsOf: stored?.id ?? '' },
      format: 'parquet',
      output,
    })
    expect(await engine.importFile(output)).toMatchObject({ rows: { kept: 2 } })
    expect((await teuOf()).teu).toBe(61)
  })

  test.each([
    ['\r\n', 'carriage return and line feed'],
    ['\r', 'carriage return'],
  ])('lines that end with %j', async (end) => {
    await engine.importFile(engine.write('a.csv', PLAIN.replaceAll('\n', end)))
    expect((await teuOf()).teu).toBe(30.5)
  })

  test('lines that end in several ways', async () => {
    await engine.importFile(
      engine.write('a.csv', 'Terminal,Month,TEU\r\nA,2024-01,1\nA,2024-02,2\rA,2024-03,4\n'),
    )
    expect((await teuOf()).teu).toBe(7)
  })

  test('a title and an empty line before the names of the columns', async () => {
    await engine.importFile(engine.write('a.csv', `Report\n\n${PLAIN}`))
    expect((await teuOf()).teu).toBe(30.5)
  })

  test('no names of columns: numbers stand for them', async () => {
    const path = engine.write('a.csv', PLAIN.split('\n').slice(1).join('\n'))
    const mapping = { columns: { place: 0, period: 1, direction: 2, teu: 3 } }
    expect(await engine.importFile(path, { mapping })).toMatchObject({ rows: { kept: 2 } })
  })
})
