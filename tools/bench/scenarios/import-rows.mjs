// Imports of made-up rows by the built engine, each beside DuckDB's own reading of the same columns in a process of its own.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'

const PLACES = ['Хоргос', 'Достык', 'Алматы-1', 'Алтынколь', 'Актау', 'Сиань', 'Астана', 'Урумчи']
const CHINESE = ['霍尔果斯', '阿拉山口', '阿拉木图', '阿腾科里', '阿克套', '西安', '阿斯塔纳', '乌鲁木齐']
const GOODS = ['coal', 'grain', 'copper', 'cars', 'timber', 'machines', 'food']
const COLUMNS = ['place', 'date', 'direction', 'teu', 'tonnes', 'origin', 'destination', 'commodity']

/** The same rows at every run: numbers of a Lehmer generator. */
function* cellsOf(rows, places) {
  let state = 1
  const random = () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
  for (let i = 0; i < rows; i++) {
    const day = new Date(Date.UTC(2022, 0, 1 + Math.floor(random() * 1300))).toISOString().slice(0, 10)
    const teu = (random() * 90).toFixed(2)
    const tonnes = (random() * 900).toFixed(1)
    yield [
      places[i % 8],
      day,
      i % 2 ? 'in' : 'out',
      teu,
      tonnes,
      places[(i + 3) % 8],
      places[(i + 5) % 8],
      GOODS[i % 7],
    ]
  }
}

async function written(path, pieces) {
  const output = createWriteStream(path)
  for (const piece of pieces) if (!output.write(piece)) await once(output, 'drain')
  output.end()
  await once(output, 'finish')
  return path
}

function* inPieces(lines, encode) {
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < 1 << 20) continue
    yield encode(piece)
    piece = ''
  }
  yield encode(piece)
}

/** Writes the rows as text in an encoding. */
export function writeText(path, rows, encoding) {
  const lines = (function* () {
    yield `${COLUMNS.join(',')}\n`
    for (const cells of cellsOf(rows, encoding === 'gb18030' ? CHINESE : PLACES)) yield `${cells.join(',')}\n`
  })()
  return written(
    path,
    inPieces(lines, (text) => (encoding === 'utf-8' ? text : iconv.encode(text, encoding))),
  )
}

/** Writes the rows as a workbook, in a stream, for a million of them are 400 MB of XML. */
export async function writeWorkbook(path, rows) {
  const { Zip, ZipDeflate, strToU8 } = await import('fflate')
  const output = createWriteStream(path)
  const ended = once(output, 'finish')
  const zip = new Zip((error, bytes, final) => {
    if (error) throw error
    output.write(bytes)
    if (final) output.end()
  })
  const add = (name, pieces) => {
    const file = new ZipDeflate(name, { level: 1 })
    zip.add(file)
    for (const piece of pieces) file.push(strToU8(piece))
    file.push(new Uint8Array(), true)
  }
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  add('xl/workbook.xml', [
    `<workbook ${ns} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Rows" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ])
  add('xl/_rels/workbook.xml.rels', [
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  ])
  const lines = (function* () {
    yield `<worksheet ${ns}><sheetData>`
    let row = 0
    const line = (cells) => {
      row++
      const xml = cells.map((cell, i) => {
        const at = `${'ABCDEFGH'[i]}${row}`
        return row > 1 && (i === 3 || i === 4)
          ? `<c r="${at}"><v>${cell}</v></c>`
          : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`
      })
      return `<row r="${row}">${xml.join('')}</row>`
    }
    yield line(COLUMNS)
    for (const cells of cellsOf(rows, PLACES)) yield line(cells)
    yield '</sheetData></worksheet>'
  })()
  add(
    'xl/worksheets/sheet1.xml',
    inPieces(lines, (text) => text),
  )
  zip.end()
  await ended
  return path
}

/** Most memory that a process ever held, in MB; `undefined` where the system does not say. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return undefined
  }
}

/** Starts a process, gives it an order, and waits for its last word. */
async function order(file, message) {
  const began = performance.now()
  const child = fork(file, [], { serialization: 'advanced' })
  const said = new Promise((resolve, reject) => {
    child.on('message', (word) => {
      if (word.kind === 'done' || word.kind === 'failed') resolve(word)
    })
    child.once('exit', (code) => reject(new Error(`the process ended with ${code}`)))
  })
  child.send(message)
  const word = await said
  const ms = performance.now() - began
  const peak = peakOf(child.pid)
  child.removeAllListeners('exit')
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  if (word.kind === 'failed') throw new Error(`the import failed: ${JSON.stringify(word.failure)}`)
  return { ms, peak, answer: word.answer }
}

/** Makes a fresh folder and imports a file there, from the start of the process to its answer. */
export async function importOnce({ engine, folder, input, format, encoding, memoryMegabytes, threads }) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const reading = {
    format,
    encoding,
    delimiter: ',',
    headerRow: 1,
    sheet: null,
    decimalMark: '.',
    dateOrder: null,
  }
  const names = ['place', 'period', 'direction', 'teu', 'tonnes', 'origin', 'destination', 'commodity']
  const done = await order(engine, {
    store: join(folder, 'imports.duckdb'),
    scratch: join(folder, 'scratch'),
    memoryMegabytes,
    threads,
    discard: [],
    job: {
      kind: 'import',
      id: 'bench',
      name: 'bench',
      fileName: 'bench',
      input,
      reading,
      mapping: {
        columns: Object.fromEntries(names.map((name, i) => [name, i])),
        direction: null,
        load: null,
        tonnesPerTeu: null,
      },
      subjects: [],
      confirmed: [],
      keepGoodRows: false,
      problemsFile: 'problems.parquet',
      importedAt: '2026-01-01T00:00:00.000Z',
    },
  })
  return { ...done, kept: done.answer.rows.kept }
}

const PLAIN_READER = `
const { DuckDBInstance } = require(${JSON.stringify('@duckdb/node-api')})
process.on('message', async ({ store, input, memoryMegabytes, threads }) => {
  const db = await DuckDBInstance.create(store, { memory_limit: memoryMegabytes + 'MB', threads: String(threads) })
  const connection = await db.connect()
  await connection.run(
    "CREATE TABLE t AS SELECT * FROM read_csv(?, header = true, columns = {place: 'VARCHAR', date: 'DATE', direction: 'VARCHAR', teu: 'DOUBLE', tonnes: 'DOUBLE', origin: 'VARCHAR', destination: 'VARCHAR', commodity: 'VARCHAR'})",
    [input],
  )
  const sums = await connection.runAndReadAll("SELECT place, date_trunc('month', date) AS month, direction, sum(teu) FROM t GROUP BY ALL")
  const count = await connection.runAndReadAll('SELECT count(*) FROM t')
  connection.closeSync()
  db.closeSync()
  process.send({ kind: 'done', answer: { groups: sums.currentRowCount, rows: Number(count.getRowsJS()[0][0]) } })
})
`

/** DuckDB alone: the same typed columns into a table of its own and summed up, in a process of its own. */
export async function plainOnce({ root, folder, input, memoryMegabytes, threads }) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const script = join(root, 'out', 'bench', 'plain-reader.cjs')
  writeFileSync(script, PLAIN_READER)
  return order(script, { store: join(folder, 'plain.duckdb'), input, memoryMegabytes, threads })
}
