import { join } from 'node:path'
import type { Encoding } from '../../shared/imports/choices'
import { MAX_COLUMNS } from '../../shared/imports/choices'
import type { Reading, WantedReading } from '../../shared/imports/reading'
import { JobFailure } from '../job-failure'
import type { Store } from '../store/store'
import { detectEncoding } from './detect-encoding'
import { detectFormat } from './detect-format'
import { detectDateOrder, detectDecimalMark, detectDelimiter, detectHeaderRow } from './detect-text'
import { lookAt, readHead } from './granted-file'
import { firstRecords } from './records'
import { writeAsUtf8 } from './to-utf8'
import { XLSX_LIMITS } from './xlsx/limits'
import { writeSheetAsText } from './xlsx/sheet-to-text'

export interface OpenTable {
  readonly input: string
  readonly wanted: WantedReading
  readonly scratch: string
  readonly store: Store
  /** Only the beginning, for a preview. */
  readonly beginningOnly: boolean
  readonly onProgress: (read: { readonly bytes: number; readonly of: number; readonly rows: number }) => void
}

/** A file made ready for the database: where it is, how it is read, what its columns are called. */
export interface Table {
  readonly reading: Reading
  readonly unsure: readonly ('encoding' | 'decimalMark' | 'dateOrder')[]
  readonly sheets: readonly string[]
  readonly columns: readonly string[]
  /** Of JSON: the columns' keys as they stand in the file. */
  readonly keys: readonly string[]
  /** First rows after the header. */
  readonly rows: readonly (readonly (string | null)[])[]
  readonly bytes: number
  /** UTF-8 for text and sheets, JSON or Parquet as it is. */
  readonly path: string
  /** Whether the text was written anew from another encoding. */
  readonly recoded: boolean
}

const HEAD_BYTES = 256 * 1024
/** Beyond this a text that has been plain ASCII so far is taken for UTF-8. */
const SEARCH_BYTES = 32 * 1024 * 1024
const PREVIEW_ROWS = 50
const SAMPLE_ROWS = 200

const PLAIN = { encoding: 'utf-8', delimiter: ',', headerRow: 1, sheet: null, dateOrder: null } as const

interface Told {
  readonly order: Pick<Reading, 'dateOrder'>
  readonly unsure: readonly 'dateOrder'[]
}

function tellDates(wanted: WantedReading, cells: readonly string[]): Told {
  const found = detectDateOrder(cells)
  const asked = wanted.dateOrder !== undefined && wanted.dateOrder !== null
  return {
    order: { dateOrder: asked ? (wanted.dateOrder ?? null) : found.order },
    unsure: asked || found.sure ? [] : ['dateOrder'],
  }
}

function named(header: readonly string[] | undefined, width: number): readonly string[] {
  if (width === 0) throw new JobFailure('columns-missing')
  if (width > MAX_COLUMNS) throw new JobFailure('columns-too-many', { limit: MAX_COLUMNS })
  return Array.from({ length: width }, (_, i) => header?.[i]?.trim() || String(i + 1))
}

/** Looks for the first byte beyond ASCII, and takes the sample there. */
async function encodingSample(path: string, bytes: number): Promise<Buffer> {
  const head = await readHead(path, HEAD_BYTES)
  if (bytes <= HEAD_BYTES || head.some((byte) => byte >= 0x80 || byte === 0)) return head
  const more = await readHead(path, SEARCH_BYTES)
  const at = more.findIndex((byte) => byte >= 0x80)
  return at < 0 ? head : more.subarray(at, at + HEAD_BYTES)
}

async function recode(
  { input, scratch, beginningOnly, onProgress }: OpenTable,
  encoding: Encoding,
  bytes: number,
): Promise<string> {
  const halfCharacter = encoding.startsWith('utf-16') && bytes % 2 === 1
  if (halfCharacter) throw new JobFailure('encoding-wrong', { encoding })
  const to = join(scratch, 'recoded.txt')
  await writeAsUtf8({
    from: input,
    to,
    encoding,
    limit: beginningOnly ? HEAD_BYTES : null,
    onBytes: (read) => onProgress({ bytes: read, of: bytes, rows: 0 }),
  })
  return to
}

interface Delimited {
  readonly path: string
  readonly cut: boolean
  readonly delimiter: string | null
}

/** What the beginning of a delimited text shows: records, header, decimal mark, order of dates. */
async function readDelimited(wanted: WantedReading, { path, cut, delimiter }: Delimited) {
  const head = await readHead(path, HEAD_BYTES)
  const text = new TextDecoder('utf-8').decode(head)
  const isCut = cut || head.length === HEAD_BYTES
  const mark = delimiter ?? detectDelimiter(text, isCut)
  const records = firstRecords(text, mark, { limit: SAMPLE_ROWS, cut: isCut })
  if (records.length === 0) throw new JobFailure('text-broken')
  const headerRow = wanted.headerRow ?? detectHeaderRow(records)
  const body = records.slice(headerRow).filter(({ length }) => length > 0)
  const header = headerRow > 0 ? records[headerRow - 1] : undefined
  const width = header?.length ?? Math.max(0, ...body.map(({ length }) => length))
  const cells = body.flat()
  return { delimiter: mark, headerRow, columns: named(header, width), rows: body, cells }
}

async function openText(options: OpenTable, bytes: number): Promise<Table> {
  const { input, wanted, beginningOnly } = options
  const found = wanted.encoding
    ? { encoding: wanted.encoding, sure: true }
    : detectEncoding(await encodingSample(input, bytes))
  const recoded = found.encoding !== 'utf-8'
  const path = recoded ? await recode(options, found.encoding, bytes) : input
  const cut = recoded && beginningOnly && bytes > HEAD_BYTES
  const read = await readDelimited(wanted, { path, cut, delimiter: wanted.delimiter ?? null })
  const decimal = detectDecimalMark(read.cells, read.delimiter)
  const dates = tellDates(wanted, read.cells)
  return {
    reading: {
      format: 'text',
      encoding: found.encoding,
      delimiter: read.delimiter,
      headerRow: read.headerRow,
      sheet: null,
      decimalMark: wanted.decimalMark ?? decimal.mark,
      ...dates.order,
    },
    unsure: [
      ...(found.sure ? [] : (['encoding'] as const)),
      ...(wanted.decimalMark || decimal.sure ? [] : (['decimalMark'] as const)),
      ...dates.unsure,
    ],
    sheets: [],
    columns: read.columns,
    keys: [],
    rows: read.rows.slice(0, PREVIEW_ROWS),
    bytes,
    path,
    recoded,
  }
}

async function openSheet(options: OpenTable, bytes: number): Promise<Table> {
  const { input, wanted, scratch, beginningOnly, onProgress } = options
  if (bytes > XLSX_LIMITS.fileBytes) throw new JobFailure('xlsx-too-large', { megabytes: 1024 })
  const to = join(scratch, 'sheet.txt')
  const decimalMark = wanted.decimalMark ?? '.'
  const { sheet, sheets } = await writeSheetAsText({
    from: input,
    to,
    sheet: wanted.sheet ?? null,
    decimalMark,
    rows: beginningOnly ? SAMPLE_ROWS : null,
    onRows: (rows) => onProgress({ bytes: 0, of: bytes, rows }),
  })
  const read = await readDelimited(wanted, { path: to, cut: false, delimiter: ',' })
  const dates = tellDates(wanted, read.cells)
  return {
    reading: {
      ...PLAIN,
      format: 'xlsx',
      headerRow: read.headerRow,
      sheet,
      decimalMark,
      ...dates.order,
    },
    unsure: dates.unsure,
    sheets,
    columns: read.columns,
    keys: [],
    rows: read.rows.slice(0, PREVIEW_ROWS),
    bytes,
    path: to,
    recoded: false,
  }
}

/** Names that a database's table of one file has, by asking for none of its rows. */
async function openParquet({ input, wanted, store }: OpenTable, bytes: number): Promise<Table> {
  try {
    const described = await store.rows('DESCRIBE SELECT * FROM read_parquet(?)', [input])
    const columns = named(
      described.map((row) => String(row.column_name)),
      described.length,
    )
    const alias = columns.map((_, i) => `c${i}`)
    const rows = await store.rows(
      `SELECT ${alias.map((name) => `CAST(${name} AS VARCHAR) AS ${name}`).join(', ')}
       FROM read_parquet(?) AS t(${alias.join(', ')}) LIMIT ${PREVIEW_ROWS}`,
      [input],
    )
    const cells = rows.map((row) => alias.map((name) => row[name] as string | null))
    const dates = tellDates(
      wanted,
      cells.flat().filter((cell) => cell !== null),
    )
    return {
      reading: { ...PLAIN, format: 'parquet', decimalMark: '.', ...dates.order },
      unsure: dates.unsure,
      sheets: [],
      columns,
      keys: [],
      rows: cells,
      bytes,
      path: input,
      recoded: false,
    }
  } catch (error) {
    throw error instanceof JobFailure ? error : asBroken(error, 'parquet-broken')
  }
}

/** A file's own fault; not that of a full disk or a shut door. */
export function asBroken(error: unknown, code: 'parquet-broken' | 'json-broken' | 'text-broken'): unknown {
  const said = error instanceof Error ? error.message : ''
  return /^(?:Invalid Input|IO|Conversion|Binder|Serialization|INTERNAL|Not implemented|TProtocolException|Invalid|don't know)/i.test(
    said,
  ) && !/no space left/i.test(said)
    ? new JobFailure(code, {}, error)
    : error
}

/** Every record as one JSON value; a line that is none gives `NULL`. Of an array any fault ends the reading. */
export function jsonRecordsSql(isArray: boolean): string {
  return isArray
    ? "read_json_objects(?, format = 'array')"
    : "read_json_objects(?, format = 'newline_delimited', ignore_errors = true)"
}

/** Whether the text begins with a bracket: one array, and not a record a line. */
export async function isJsonArray(path: string): Promise<boolean> {
  const head = await readHead(path, 4096)
  return head.toString('utf8').trimStart().startsWith('[')
}

/** A name as a JSON pointer, by which keys with dots, slashes and quotes are meant as they stand. */
export function jsonPointer(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

async function openJson(options: OpenTable, bytes: number): Promise<Table> {
  const { input, wanted, store } = options
  const sample = await encodingSample(input, bytes)
  const found = wanted.encoding ?? detectEncoding(sample).encoding
  const marked = sample[0] === 0xef && sample[1] === 0xbb
  const recoded = found !== 'utf-8' || marked
  const path = recoded ? await recode({ ...options, beginningOnly: false }, found, bytes) : input
  try {
    const from = jsonRecordsSql(await isJsonArray(path))
    const sampled = await store.rows(
      `WITH sample AS (SELECT json FROM ${from} LIMIT 1000)
       SELECT key FROM (
         SELECT unnest(keys) AS key, generate_subscripts(keys, 1) AS n, place FROM (
           SELECT json_keys(json) AS keys, row_number() OVER () AS place FROM sample WHERE json_type(json) = 'OBJECT')
       ) GROUP BY key ORDER BY min(place), min(n), key`,
      [path],
    )
    const keys = sampled.map(({ key }) => String(key))
    const columns = named(keys, keys.length)
    const rows = await store.rows(
      `SELECT ${columns.map((_, i) => `json ->> ? AS c${i}`).join(', ')} FROM ${from}
       WHERE json_type(json) = 'OBJECT' LIMIT ${PREVIEW_ROWS}`,
      [...keys.map(jsonPointer), path],
    )
    const cells = rows.map((row) => columns.map((_, i) => row[`c${i}`] as string | null))
    const dates = tellDates(
      wanted,
      cells.flat().filter((cell) => cell !== null),
    )
    return {
      reading: { ...PLAIN, format: 'json', encoding: found, headerRow: 0, decimalMark: '.', ...dates.order },
      unsure: dates.unsure,
      sheets: [],
      columns,
      keys,
      rows: cells,
      bytes,
      path,
      recoded: found !== 'utf-8',
    }
  } catch (error) {
    throw error instanceof JobFailure ? error : asBroken(error, 'json-broken')
  }
}

const OPENERS = { text: openText, xlsx: openSheet, parquet: openParquet, json: openJson } as const

/** Finds out what a file is and how it is read, and makes it ready for the database. Only UTF-8 reaches it. */
export async function openTable(options: Readonly<OpenTable>): Promise<Table> {
  const { bytes } = await lookAt(options.input)
  const head = await readHead(options.input, 64 * 1024)
  return OPENERS[detectFormat(head)](options, bytes)
}
