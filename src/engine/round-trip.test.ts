import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEngineFixture, type EngineFixture } from './engine-fixture'

let engine: EngineFixture
beforeEach(() => {
  engine = createEngineFixture()
})
afterEach(() => engine.remove())

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '=1+1',
      '+7',
      '-1',
      '@x',
      "'=x",
      "'",
      '"',
      '""=x',
      ' a',
      'a,b',
      'a\nb',
      'a\r\nb',
      'é',
      '霍尔果斯',
      'NULL',
      "''+x",
    ),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', "'", '"', '\t'), fc.string({ maxLength: 5 }))
      .map(([a, b]) => a + b),
  )
  .map((raw) => raw.replaceAll('\0', '').replaceAll(/^[\s\u3000]+|[\s\u3000]+$/g, ''))
  .filter((raw) => /[\p{L}\p{N}]/u.test(raw))

const figure = fc.double({ min: 0, max: 1e9, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const count = fc.integer({ min: 0, max: 1e6 })
const two = (value: number): string => String(value).padStart(2, '0')
const period = fc.oneof(
  fc.integer({ min: 1990, max: 2090 }).map(String),
  fc
    .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2090 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const row = fc
  .record({
    place: text,
    period,
    direction: maybe(fc.constantFrom('in', 'out', 'both')),
    load: maybe(fc.constantFrom('loaded', 'empty', 'both')),
    teu: maybe(figure),
    tonnes: maybe(figure),
    trains: maybe(count),
    containers: maybe(count),
    size: fc.constantFrom(20, 40, 45),
    origin: maybe(text),
    destination: maybe(text),
    commodity: maybe(text),
  })
  .filter(({ teu, tonnes, trains, containers }) =>
    [teu, tonnes, trains, containers].some((value) => value !== null),
  )

const STORED = `SELECT p.text AS place, o.text AS origin, d.text AS destination, c.text AS commodity, m.* EXCLUDE (import, ordinal, place, origin, destination, commodity)
  FROM movement m JOIN import i ON i.no = m.import
  LEFT JOIN term p ON p.import = m.import AND p.no = m.place LEFT JOIN term o ON o.import = m.import AND o.no = m.origin
  LEFT JOIN term d ON d.import = m.import AND d.no = m.destination LEFT JOIN term c ON c.import = m.import AND c.no = m.commodity`

/** Reads no order of dates and no decimal mark out of a handful of made-up cells. */
const WANTED = { decimalMark: '.', headerRow: 1, delimiter: ',', encoding: 'utf-8' } as const

describe.each(['csv', 'parquet'] as const)('P12: export to %s and import again is the identity', (format) => {
  test('for any rows', async () => {
    let serial = 0
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        serial++
        const records = rows.map((one) => JSON.stringify(one)).join('\n')
        const factor = { mapping: { tonnesPerTeu: 13.7 } }
        const first = await engine.importFile(engine.write('rows.json', records), {
          ...factor,
          id: `a-${serial}`,
        })
        expect(first.problems.first).toEqual([])
        const output = join(engine.folder, `out-${serial}.${format}`)
        await engine.run<'export'>({ kind: 'export', what: { rowsOf: `a-${serial}` }, format, output })
        const again = await engine.importFile(output, {
          ...factor,
          id: `b-${serial}`,
          wanted: format === 'csv' ? WANTED : {},
        })
        expect(again.problems.first).toEqual([])
        const stored = async (id: string) => engine.rows(`${STORED} WHERE i.id = '${id}' ORDER BY m.ordinal`)
        const before = await stored(`a-${serial}`)
        expect(before).toHaveLength(rows.length)
        expect(
          before.map(({ teu_from, teu, tonnes }) => [teu_from === 'stated' ? teu : null, tonnes]),
        ).toEqual(rows.map(({ teu, tonnes }) => [teu, tonnes]))
        expect(await stored(`b-${serial}`)).toEqual(before)
        rmSync(output)
      }),
      { numRuns: 15 },
    )
  }, 120_000)
})

describe('P22: what is exported cannot attack a spreadsheet', () => {
  const DANGEROUS = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '"=1',
    "'=1",
    "''=1",
    '＝1',
    '=cmd|" /C calc"!A0',
  ]

  test.each(DANGEROUS)('the text %j is written behind an apostrophe', async (cell) => {
    const output = join(engine.folder, 'out.csv')
    const table = {
      columns: [
        { name: 'text', kind: 'text' as const },
        { name: '=name', kind: 'number' as const },
      ],
      rows: [[cell, -1.5]],
    }
    const { rows } = await engine.run<'export'>({ kind: 'export', what: { table }, format: 'csv', output })
    expect(rows).toBe(1)
    const written = readFileSync(output, 'utf8')
    const inner = cell.replaceAll('"', '""')
    expect(written.startsWith("text,'=name\n")).toBe(true)
    expect([`'${inner},-1.5\n`, `"'${inner}",-1.5\n`]).toContain(written.slice("text,'=name\n".length))
  })

  test('figures stay figures, and what is no formula stays as it is', async () => {
    const output = join(engine.folder, 'out.csv')
    const columns = [
      { name: 'a', kind: 'text' as const },
      { name: 'b', kind: 'number' as const },
    ]
    const rows = [
      ['plain', -1],
      ['a=b', 2.5],
      [null, null],
    ]
    await engine.run<'export'>({ kind: 'export', what: { table: { columns, rows } }, format: 'csv', output })
    expect(readFileSync(output, 'utf8')).toBe('a,b\nplain,-1.0\na=b,2.5\n,\n')
  })

  test('the refused rows too', async () => {
    await engine.importFile(engine.write('a.csv', 'place,period,teu\nA,2024-01,=1+1\n'))
    const output = join(engine.folder, 'out.csv')
    await engine.run<'export'>({
      kind: 'export',
      what: { problemsOf: { file: 'problems-1.parquet' } },
      format: 'csv',
      output,
    })
    expect(readFileSync(output, 'utf8')).toBe("row,column,code,seen\n2,teu,number-unreadable,'=1+1\n")
  })
})
