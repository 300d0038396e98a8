import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EVERYTHING } from '../shared/imports/everything'
import type { NamedSubject } from '../shared/imports/place-name'
import type { Query, QueryAnswer } from '../shared/imports/query'
import { createEngineFixture, type EngineFixture } from './engine-fixture'

let engine: EngineFixture
beforeEach(() => {
  engine = createEngineFixture()
})
afterEach(() => engine.remove())

async function ask<K extends Query['kind']>(query: Extract<Query, { kind: K }>) {
  const { answers } = await engine.run<'query'>({ kind: 'query', queries: [query] })
  return answers[0] as Extract<QueryAnswer, { kind: K }>
}

const series = (by: Extract<Query, { kind: 'series' }>['by'], step: 'month' | 'year' = 'month') =>
  ask<'series'>({ kind: 'series', measure: 'teu', by, step, filter: EVERYTHING })
const totals = async () => (await ask<'totals'>({ kind: 'totals', filter: EVERYTHING })).totals

describe('TEU', () => {
  const boxes = 'place,period,containers,size\nA,2024-01,2,20\nA,2024-01,2,40HC\nA,2024-01,4,45\n'

  test('from boxes by their length, marked', async () => {
    await engine.importFile(engine.write('a.csv', boxes))
    expect(await totals()).toMatchObject({ teu: 2 + 4 + 9, teuFromContainers: 15, containers: 8 })
  })

  test('not from boxes of no told length', async () => {
    await engine.importFile(engine.write('a.csv', 'place,period,containers\nA,2024-01,2\n'))
    expect(await totals()).toMatchObject({ teu: null, containers: 2 })
  })

  test('from tonnes only by a factor that was typed, marked', async () => {
    const path = engine.write('a.csv', 'place,period,tonnes\nA,2024-01,100\n')
    await engine.importFile(path)
    expect(await totals()).toMatchObject({ teu: null, tonnes: 100 })
    const { stored } = await engine.importFile(path, { mapping: { tonnesPerTeu: 12.5 } })
    expect(await totals()).toMatchObject({ teu: 8, teuFromTonnes: 8, tonnes: 200 })
    expect(stored).toMatchObject({ tonnesPerTeu: 12.5 })
  })

  test('what is stated goes before what is worked out', async () => {
    await engine.importFile(engine.write('a.csv', 'place,period,teu,containers,size\nA,2024-01,3,2,20\n'))
    expect(await totals()).toMatchObject({ teu: 3, teuFromContainers: 0 })
  })
})

describe('P11: every refused row is named', () => {
  const bad = `place,period,teu\n${Array.from({ length: 450 }, (_, i) => `A,2024-01,${i % 3 === 0 ? 'x' : i}`).join('\n')}\n`

  test('without a limit, a page at a time; nothing is kept unless asked', async () => {
    const result = await engine.importFile(engine.write('a.csv', bad))
    expect(result).toMatchObject({
      stored: null,
      rows: { read: 450, kept: 0, refused: 150 },
      problems: { total: 150 },
    })
    const of = { file: 'problems-1.parquet' }
    const page = await engine.run<'problems'>({ kind: 'problems', of, offset: 140, limit: 100 })
    expect(page.total).toBe(150)
    expect(page.problems.map(({ row }) => row)).toEqual([422, 425, 428, 431, 434, 437, 440, 443, 446, 449])
    expect(await engine.run<'list'>({ kind: 'list' })).toEqual({ imports: [] })
  })

  test('the good rows are kept when the user says so, and the refused ones stay listed with them', async () => {
    const { stored } = await engine.importFile(engine.write('a.csv', bad), { keepGoodRows: true })
    expect(stored).toMatchObject({ rowsKept: 300, rowsRefused: 150 })
    const page = await engine.run<'problems'>({
      kind: 'problems',
      of: { import: stored?.id ?? '' },
      offset: 0,
      limit: 3,
    })
    expect(page).toMatchObject({ total: 150, problems: [{ row: 2 }, { row: 5 }, { row: 8 }] })
    expect((await totals()).rows).toBe(300)
  })

  test('two faults of a row are two problems and one refused row', async () => {
    const result = await engine.importFile(
      engine.write('a.csv', 'place,period,teu\nA,2024-13,x\nB,2024-01,1\n'),
    )
    expect(result).toMatchObject({ rows: { read: 2, refused: 1 }, problems: { total: 2 } })
  })
})

describe('names', () => {
  const subjects: readonly NamedSubject[] = [
    { id: 'terminal:khorgos', kind: 'terminal', names: ['Khorgos Gateway', 'Хоргос — Восточные ворота'] },
    { id: 'place:almaty', kind: 'place', names: ['Almaty', 'Алматы', '阿拉木图'] },
    { id: 'terminal:almaty-1', kind: 'terminal', names: ['Almaty', 'Almaty-1'] },
    { id: 'crossing:khorgos', kind: 'crossing', names: ['Khorgos – Altynkol', '霍尔果斯'] },
  ]
  const file =
    'place,period,teu\nkhorgos gateway,2024-01,1\nАЛМАТЫ,2024-01,2\nAlmaty,2024-01,4\nKhorgos Gatewey,2024-01,8\nDuisburg,2024-01,16\n'

  test('same but for case is sure, near is asked, the rest is listed; nothing is guessed', async () => {
    const { names } = await engine.importFile(engine.write('a.csv', file), { subjects: [...subjects] })
    expect(names).toEqual([
      { text: 'Duisburg', rows: 1, certainty: 'unknown', subject: null, candidates: [] },
      {
        text: 'Khorgos Gatewey',
        rows: 1,
        certainty: 'uncertain',
        subject: null,
        candidates: ['terminal:khorgos'],
      },
    ])
    const { places } = await totals()
    expect(places.map(({ key }) => key).sort()).toEqual([
      'name:Duisburg',
      'name:Khorgos Gatewey',
      'place:almaty',
      'terminal:almaty-1',
      'terminal:khorgos',
    ])
  })

  test('what the user has confirmed is sure, also that it is none of them', async () => {
    const confirmed = [
      { text: 'Khorgos Gatewey', subject: 'terminal:khorgos' },
      { text: 'Duisburg', subject: null },
    ]
    const { names } = await engine.importFile(engine.write('a.csv', file), {
      subjects: [...subjects],
      confirmed,
    })
    expect(names).toEqual([])
  })

  test('all of them are listed before anything is imported', async () => {
    const path = engine.write('a.csv', file)
    const { reading } = await engine.run<'preview'>({ kind: 'preview', input: path, wanted: {} })
    const mapping = { columns: { place: 0 }, direction: null, load: null, tonnesPerTeu: null }
    const { names } = await engine.run<'match'>({
      kind: 'match',
      input: path,
      reading,
      mapping,
      subjects: [...subjects],
    })
    expect(names.map(({ certainty }) => certainty).sort()).toEqual([
      'sure',
      'sure',
      'sure',
      'uncertain',
      'unknown',
    ])
  })
})

describe('questions', () => {
  const file = [
    'place,date,direction,teu,from,to,cargo',
    'A,2024-01-20,in,1,X,Y,coal',
    'A,2024-01-31,out,2,Y,X,grain',
    'A,2024-02-01,in,4,X,Y,coal',
    'B,2024-02-10,in,,X,Z,coal',
    '',
  ].join('\n')

  test('a series by month and direction; a month that the file begins or ends in is partial for everyone', async () => {
    await engine.importFile(engine.write('a.csv', file.replace('in,,X', 'in,8,X')))
    const { points } = await series('direction')
    expect(points.map(({ bucket, key, value, partial }) => [bucket, key, value, partial])).toEqual([
      ['2024-01', 'in', 1, true],
      ['2024-01', 'out', 2, true],
      ['2024-02', 'in', 12, true],
    ])
  })

  test('a month is partial where the filter cuts it, whole where it does not', async () => {
    const rows = ['A,2024-01-01,1', 'A,2024-02-14,2', 'A,2024-02-20,3', 'A,2024-04-30,4', 'B,2024-03,5']
    await engine.importFile(engine.write('a.csv', `place,date,teu\n${rows.join('\n')}\n`))
    const partial = async (filter: Partial<typeof EVERYTHING>) => {
      const { cells } = await ask<'heat'>({
        kind: 'heat',
        measure: 'teu',
        filter: { ...EVERYTHING, ...filter },
      })
      return cells.filter((cell) => cell.partial).map(({ month, value }) => [month, value])
    }
    expect(await partial({})).toEqual([])
    expect(await partial({ from: '2024-02-15' })).toEqual([['2024-02', 3]])
    expect(await partial({ to: '2024-02-14' })).toEqual([['2024-02', 2]])
    expect(await partial({ from: '2024-03-02', to: '2024-03-30' })).toEqual([])
  })

  test('figures of whole years stay beside those of months and are never added to them', async () => {
    await engine.importFile(engine.write('a.csv', 'place,period,teu\nA,2024,100\nA,2024-05,7\n'))
    const yearly = await series('none', 'year')
    expect(yearly.points.map(({ value, ofYears }) => [value, ofYears])).toEqual([
      [7, false],
      [100, true],
    ])
    expect((await series('none')).points.map(({ bucket, value }) => [bucket, value])).toEqual([
      ['2024-05', 7],
    ])
  })

  test('flows by pair, the smaller ones added up', async () => {
    await engine.importFile(engine.write('a.csv', file.replace('in,,X', 'in,8,X')))
    const answer = await ask<'flows'>({ kind: 'flows', measure: 'teu', limit: 1, filter: EVERYTHING })
    expect(answer.flows).toEqual([{ origin: 'name:X', destination: 'name:Z', value: 8, rows: 1 }])
    expect(answer.rest).toEqual({ pairs: 2, value: 7 })
  })

  test('a heat map of places and months; nothing said is not 0', async () => {
    await engine.importFile(engine.write('a.csv', 'place,period,teu,tonnes\nA,2024-01,1,5\nA,2024-02,,5\n'))
    const { cells } = await ask<'heat'>({ kind: 'heat', measure: 'teu', filter: EVERYTHING })
    expect(cells.map(({ month, value }) => [month, value])).toEqual([
      ['2024-01', 1],
      ['2024-02', null],
    ])
  })

  test('a filter narrows by its values and runs none of them', async () => {
    await engine.importFile(engine.write('a.csv', file.replace('in,,X', 'in,8,X')))
    const filter = { ...EVERYTHING, directions: ['in' as const], commodities: ['coal'], from: '2024-02-01' }
    expect((await ask<'totals'>({ kind: 'totals', filter })).totals).toMatchObject({ rows: 2, teu: 12 })
    const hostile = { ...EVERYTHING, places: ["') OR 1=1; DROP TABLE movement; --"] }
    expect((await ask<'totals'>({ kind: 'totals', filter: hostile })).totals).toMatchObject({
      rows: 0,
      teu: null,
    })
    expect((await totals()).rows).toBe(4)
  })
})

test('imports are listed, renamed and removed, each with its rows', async () => {
  await engine.importFile(engine.write('a.csv', 'place,period,teu\nA,2024-01,1\n'), { id: 'one' })
  await engine.importFile(engine.write('a.csv', 'place,period,teu\nA,2024-03,2\n'), { id: 'two' })
  const renamed = await engine.run<'rename'>({ kind: 'rename', id: 'one', name: 'January' })
  expect(renamed.imports.map(({ id, name, firstDay, lastDay }) => [id, name, firstDay, lastDay])).toEqual([
    ['one', 'January', '2024-01-01', '2024-01-31'],
    ['two', 'Import 2', '2024-03-01', '2024-03-31'],
  ])
  const left = await engine.run<'remove'>({ kind: 'remove', id: 'one' })
  expect(left.imports.map(({ id }) => id)).toEqual(['two'])
  expect((await totals()).teu).toBe(2)
})

test.each([
  [{ columns: { period: 1, teu: 2 } }, 'place'],
  [{ columns: { place: 0, teu: 2 } }, 'period'],
  [{ columns: { place: 0, period: 1 } }, 'figure'],
])('a mapping that lacks something says what', async (mapping, needs) => {
  const path = engine.write('a.csv', 'place,period,teu\nA,2024-01,1\n')
  await expect(engine.importFile(path, { mapping })).rejects.toMatchObject({
    value: { code: 'mapping-incomplete', values: { needs } },
  })
})
