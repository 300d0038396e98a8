// `npm run bench [-- --only start,frames,actions,years,exports,memory,size,growth,routes,import,own] [--quick] [--rows 10000000] [--earlier <revision>]`:
// how fast the built app is, each figure beside a comparison of the same run. Prints a table and writes out/bench/bench.json.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildEngine } from '../engine/build-engine.mjs'
import { buildComparisons } from './build.mjs'
import { buildEarlier } from './earlier.mjs'
import { openProgram, timeStart } from './launch.mjs'
import { OUT, PROGRAMS, ROOT, RUNTIME_FOLDER } from './places.mjs'
import { tableOf } from './report.mjs'
import { routeGrid } from './route-grid.mjs'
import {
  bareClick,
  languageSwitch,
  questionTurn,
  selection,
  themeSwitch,
  viewSwitch,
  wayChoice,
} from './scenarios/actions.mjs'
import { cameraPath } from './scenarios/camera-path.mjs'
import { exportTimes, printedPages, windowPictures } from './scenarios/exports.mjs'
import { importOnce, plainOnce, writeText, writeWorkbook } from './scenarios/import-rows.mjs'
import { memoryByProcess } from './scenarios/memory.mjs'
import { cancelInWindow, filterRedraw, importInWindow } from './scenarios/own-files.mjs'
import { restingFrames, yearTicks } from './scenarios/years.mjs'
import { folderSizes } from './sizes.mjs'
import { summary } from './statistics.mjs'
import { writeSyntheticNetwork } from './synthetic-network.mjs'

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    /** Rows of an import. */
    rows: { type: 'string' },
    /** A revision of the app whose start is measured in the same run. */
    earlier: { type: 'string' },
  },
})
const wanted = options.only?.split(',')
const N = options.quick
  ? {
      starts: 3,
      paths: 1,
      actions: 4,
      switches: 10,
      loads: 3,
      exports: 2,
      grownStarts: 1,
      rows: 100_000,
      imports: 1,
    }
  : {
      starts: 10,
      paths: 3,
      actions: 15,
      switches: 50,
      loads: 7,
      exports: 7,
      grownStarts: 3,
      rows: 1_000_000,
      imports: 3,
    }
if (options.rows !== undefined) Object.assign(N, { rows: Number(options.rows), imports: 1 })
/** A sheet of a workbook holds no more rows than this; beyond it UTF-8 alone is measured. */
const SHEET_ROWS = 1_048_575
const GROWTH = [1000, 5000, 20_000]
const NO_BLOCK = 'no task of 50 ms'

const rows = []
const add = (name, unit, values, more = {}) => rows.push({ name, unit, ...summary(values), ...more })

async function measureStarts() {
  const programs = { ...PROGRAMS, ...(options.earlier ? { earlier: buildEarlier(options.earlier) } : {}) }
  const taken = Object.fromEntries(Object.keys(programs).map((program) => [program, []]))
  for (const folder of Object.values(programs)) await timeStart(folder)
  for (let i = 0; i < N.starts; i++) {
    for (const [program, folder] of Object.entries(programs)) taken[program].push(await timeStart(folder))
  }
  for (const [moment, aim] of [
    ['window', undefined],
    ['ready', '≤ 1.3 ×'],
  ]) {
    const of = (program) => taken[program].map((times) => times[moment])
    const beside = { name: 'bare map', median: summary(of('bare')).median }
    add(`start → ${moment}`, 'ms', of('app'), { beside, aim })
    if (options.earlier) {
      const was = { name: `the app at ${options.earlier}`, median: summary(of('earlier')).median }
      add(`start → ${moment}, beside an earlier app`, 'ms', of('app'), { beside: was, aim: '≤ 1.1 ×' })
    }
  }
}

async function measureFrames() {
  const taken = { app: [], bare: [] }
  const blocks = []
  for (let i = 0; i < N.paths; i++) {
    for (const program of ['app', 'bare']) {
      const opened = await openProgram(PROGRAMS[program])
      const path = await cameraPath(opened.page, 1)
      taken[program].push(...path.frames)
      if (program === 'app') blocks.push(...path.blocks)
      await opened.close()
    }
  }
  const bare = summary(taken.bare)
  add('pan and zoom, a frame', 'ms', taken.app, {
    beside: { name: 'bare map', median: bare.median },
    aim: '≤ 1.15 ×',
  })
  add('pan and zoom, a frame of the bare map', 'ms', taken.bare)
  add('pan and zoom, tasks of 50 ms and more', 'ms', blocks.length > 0 ? blocks : [0], {
    n: blocks.length,
    aim: NO_BLOCK,
  })
}

async function measureActions() {
  const bare = await openProgram(PROGRAMS.bare)
  const word = await bareClick(bare.page, N.actions)
  await bare.close()
  const beside = { name: 'a word in the bare page', median: summary(word.took).median }
  const app = await openProgram(PROGRAMS.app)
  const tell = (name, { took, blocks }) => {
    add(`${name} → painted`, 'ms', took, { beside })
    add(`${name}, longest task`, 'ms', blocks, { aim: NO_BLOCK })
  }
  tell('select a terminal', await selection(app.page, N.actions))
  const views = await viewSwitch(app.page, N.actions)
  tell('open Compare', views.toCompare)
  tell('back to Network', views.toNetwork)
  tell('change the theme', await themeSwitch(app, N.actions))
  tell('change the language', await languageSwitch(app.page, Math.ceil(N.actions / 2)))
  tell('choose a way', await wayChoice(app.page, N.actions))
  tell('turn the question round', await questionTurn(app.page, N.actions))
  await app.close()
}

/** A tick of the year slider: map by filters, then list, chart and details. */
async function measureYears() {
  const app = await openProgram(PROGRAMS.app)
  const resting = summary(await restingFrames(app.page))
  const { took, blocks, frames } = await yearTicks(app.page, N.actions * 2)
  await app.close()
  add('year tick → painted', 'ms', took)
  add('year tick, longest task', 'ms', blocks, { aim: NO_BLOCK })
  add('year tick, p95 frame', 'ms', [summary(frames).p95], {
    n: frames.length,
    beside: { name: 'at rest', median: resting.p95 },
  })
}

/** From the command to the file, beside what Chromium takes for a picture of the window and for printing a bare page. */
async function measureExports() {
  const bare = await openProgram(PROGRAMS.bare)
  const pages = { name: 'bare page, printed', median: summary(await printedPages(bare, N.exports)).median }
  await bare.close()
  const app = await openProgram(PROGRAMS.app)
  const pictures = {
    name: 'picture of the window',
    median: summary(await windowPictures(app, N.exports)).median,
  }
  for (const [name, command, ending, beside] of [
    ['chart as PNG', 'export-chart', '.png', pictures],
    ['map as PNG', 'export-map', '.png', pictures],
    ['page as PDF', 'export-page', '.pdf', pages],
  ]) {
    add(`${name} → file`, 'ms', await exportTimes(app, { command, ending, times: N.exports }), { beside })
  }
  await app.page.keyboard.press('Escape')
  add(
    'table as CSV → file',
    'ms',
    await exportTimes(app, { command: 'export-table', ending: '.csv', times: N.exports }),
    { beside: pictures },
  )
  await app.close()
}

async function collectGarbage(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
}

async function measureMemory() {
  if (process.platform !== 'linux') return
  const bare = await openProgram(PROGRAMS.bare)
  await collectGarbage(bare.page)
  const ofBare = memoryByProcess(bare.electron.process().pid)
  await bare.close()
  const app = await openProgram(PROGRAMS.app)
  const { pid } = app.electron.process()
  await viewSwitch(app.page, 2)
  await collectGarbage(app.page)
  const before = memoryByProcess(pid)
  await viewSwitch(app.page, N.switches)
  await collectGarbage(app.page)
  const after = memoryByProcess(pid)
  await app.close()
  for (const [kind, size] of Object.entries(before)) {
    add(`memory of ${kind} at ready`, 'MB', [size], {
      beside: { name: 'bare map', median: ofBare[kind] ?? 0 },
    })
  }
  for (const [kind, size] of Object.entries(after)) {
    const beside = { name: 'at ready', median: before[kind] ?? 0 }
    add(`memory of ${kind} after ${N.switches} view switches`, 'MB', [size], { beside, aim: '≤ 1.1 ×' })
  }
}

function measureSizes() {
  const ofBare = folderSizes(join(OUT, 'bare'))
  const folders = [
    ['window', join(ROOT, 'out', 'renderer'), ofBare],
    ['main', join(ROOT, 'out', 'main'), {}],
    ['network', join(ROOT, 'resources', 'network'), {}],
    ['basemap', join(ROOT, 'resources', 'basemap'), {}],
  ]
  for (const [name, folder, bare] of folders) {
    for (const [kind, { plain, gzipped }] of Object.entries(folderSizes(folder))) {
      const beside = bare[kind] && { name: 'bare page', median: bare[kind].plain }
      add(`${name}: .${kind}`, 'kB', [plain], { beside })
      add(`${name}: .${kind}, gzipped`, 'kB', [gzipped], {
        beside: bare[kind] && { name: 'bare page', median: bare[kind].gzipped },
      })
    }
  }
}

async function measureGrowth() {
  const { loadNetwork } = await import(pathToFileURL(join(OUT, 'load-network', 'load-network.mjs')).href)
  const shippedStart = []
  for (let i = 0; i < N.grownStarts; i++) shippedStart.push((await timeStart(PROGRAMS.app)).ready)
  const shipped = { name: 'shipped network', median: summary(shippedStart).median }
  let smaller
  for (const count of GROWTH) {
    const folder = join(OUT, 'networks', String(count))
    writeSyntheticNetwork(folder, count)
    const loads = []
    for (let i = 0; i < N.loads; i++) {
      const began = performance.now()
      const loaded = await loadNetwork(folder)
      loads.push(performance.now() - began)
      if (!loaded.ok) throw new Error(`the network of ${count} places: ${JSON.stringify(loaded.problems[0])}`)
    }
    const perPlace = loads.map((ms) => (ms * 1000) / count)
    add(`${count} places: load and validate`, 'ms', loads)
    add(`${count} places: load and validate, each place`, 'µs', perPlace, {
      beside: smaller,
      aim: 'near-linear',
    })
    smaller = { name: `${count} places`, median: summary(perPlace).median }
    const starts = []
    for (let i = 0; i < N.grownStarts; i++)
      starts.push((await timeStart(PROGRAMS.app, ['--data', folder])).ready)
    add(`${count} places: start → ready`, 'ms', starts, { beside: shipped })
    const opened = await openProgram(PROGRAMS.app, ['--data', folder])
    const { frames, blocks } = await cameraPath(opened.page, 1)
    await opened.close()
    add(`${count} places: pan and zoom, a frame`, 'ms', frames)
    add(`${count} places: tasks of 50 ms and more`, 'ms', blocks.length > 0 ? blocks : [0], {
      n: blocks.length,
    })
  }
}

function taking(run) {
  const began = performance.now()
  run()
  return performance.now() - began
}

/** The search for routes in Node, beside one run of Dijkstra's algorithm over the same graph. */
async function measureRoutes() {
  const { loadNetwork } = await import(pathToFileURL(join(OUT, 'load-network', 'load-network.mjs')).href)
  const routing = await import(pathToFileURL(join(OUT, 'routing', 'routing.mjs')).href)
  const loaded = await loadNetwork(join(ROOT, 'resources', 'network'))
  if (!loaded.ok) throw new Error('the shipped network does not load')
  const index = routing.createNetworkIndex(loaded.value)
  const shipped = routing.routeNetworkOf(index)
  const questions = JSON.parse(
    readFileSync(join(ROOT, 'src/shared/network/routing/expected-routes.json'), 'utf8'),
  ).map(({ question }) => question)
  const compare = (name, network, asked, times, more) => {
    const searches = []
    const trees = []
    for (let i = 0; i < times; i++) {
      for (const question of asked) {
        searches.push(taking(() => routing.findAlternatives(network, question)))
        trees.push(
          taking(() => {
            const { graph, source } = routing.layOutRoutes(network, question)
            routing.distanceTree(graph, source, 'from-root')
          }),
        )
      }
    }
    const beside = { name: 'one Dijkstra', median: summary(trees).median }
    add(`alternatives, ${name}`, 'ms', searches, { beside, ...more })
    return searches
  }
  compare('shipped network', shipped, questions, N.paths * 3)
  const figures = routing.routeFiguresOf(index)
  const described = []
  for (const question of questions) {
    const answer = routing.findAlternatives(shipped, question)
    for (const { legs } of answer.kind === 'found' ? answer.routes : []) {
      const key = routing.wayKey(question.from, legs)
      described.push(taking(() => routing.describeWay(index, figures, key, question.asOf)))
    }
  }
  add('everything known of one way', 'ms', described)
  let smaller
  for (const count of GROWTH) {
    const { network, question, places } = routeGrid(count)
    const searches = compare(`grid of ${places} stations`, network, [question], N.loads)
    const perPlace = searches.map((ms) => (ms * 1000) / places)
    add(`alternatives, grid of ${places} stations, each station`, 'µs', perPlace, {
      beside: smaller,
      aim: 'near-linear',
    })
    smaller = { name: 'the grid before', median: summary(perPlace).median }
  }
}

/** The same rows in other encodings and as a workbook. */
async function otherKinds(files) {
  return [
    ...(await Promise.all(
      ['windows-1251', 'gb18030'].map(async (encoding) => ({
        name: `${encoding} CSV`,
        format: 'text',
        encoding,
        input: await writeText(join(files, `${encoding}.csv`), N.rows, encoding),
      })),
    )),
    {
      name: 'xlsx',
      format: 'xlsx',
      encoding: 'utf-8',
      input: await writeWorkbook(join(files, 'rows.xlsx'), N.rows),
    },
  ]
}

/** Each import is timed from the start of its process to its answer, as DuckDB's own reading beside it is. */
async function measureImports() {
  const engine = await buildEngine('bench-engine')
  const files = join(OUT, 'imports')
  mkdirSync(files, { recursive: true })
  const threads = Math.min(4, cpus().length)
  const settings = { threads, memoryMegabytes: 1024, folder: join(OUT, 'import-store') }
  const utf8 = await writeText(join(files, 'utf-8.csv'), N.rows, 'utf-8')
  const kinds = [
    { name: 'UTF-8 CSV', format: 'text', encoding: 'utf-8', input: utf8, aim: '≤ 2 ×' },
    ...(N.rows > SHEET_ROWS ? [] : await otherKinds(files)),
  ]
  for (const { name, aim, ...kind } of kinds) {
    const own = []
    const plain = []
    for (let i = 0; i < N.imports; i++) {
      plain.push(await plainOnce({ ...settings, root: ROOT, input: utf8 }))
      own.push(await importOnce({ ...settings, ...kind, engine }))
    }
    const wrong = [...own.map(({ kept }) => kept), ...plain.map(({ answer }) => answer.rows)].find(
      (n) => n !== N.rows,
    )
    if (wrong !== undefined) throw new Error(`${name}: ${wrong} of ${N.rows} rows`)
    const beside = (of) => ({ name: 'DuckDB on UTF-8', median: summary(plain.map(of)).median })
    const took = ({ ms }) => ms
    add(`import ${N.rows} rows: ${name}`, 'ms', own.map(took), { beside: beside(took), aim })
    add(
      `import ${N.rows} rows: ${name}`,
      'rows/s',
      own.map(({ ms }) => (N.rows * 1000) / ms),
    )
    if (own.every(({ peak }) => peak !== undefined)) {
      const peak = (run) => run.peak
      add(`import ${N.rows} rows: ${name}, peak memory`, 'MB', own.map(peak), { beside: beside(peak) })
    }
  }
  rmSync(files, { recursive: true, force: true })
  rmSync(settings.folder, { recursive: true, force: true })
}

/** The same import by hand in the window, with what it costs the window and each process. */
async function measureOwnFiles() {
  const files = join(OUT, 'imports')
  mkdirSync(files, { recursive: true })
  const utf8 = await writeText(join(files, 'own.csv'), N.rows, 'utf-8')
  const app = await openProgram(PROGRAMS.app)
  const cancelled = []
  for (let i = 0; i < N.imports; i++) cancelled.push(await cancelInWindow(app, utf8))
  add(`cancel an import of ${N.rows} rows`, 'ms', cancelled, { aim: '< 1 s' })
  const { ms, block, peaks, read, kept } = await importInWindow(app, utf8)
  if (read !== N.rows || kept !== N.rows) throw new Error(`${kept} of ${read} of ${N.rows} rows`)
  add(`import ${N.rows} rows in the window, names matched first`, 'rows/s', [(N.rows * 1000) / ms])
  add('longest task of the window meanwhile', 'ms', [block], { aim: NO_BLOCK })
  for (const [kind, size] of Object.entries(peaks)) add(`peak memory of ${kind} meanwhile`, 'MB', [size])
  await app.page.locator('.import-outcome .is-primary').click()
  const { took, blocks } = await filterRedraw(app.page, N.imports * 2)
  add(`filter to redraw, ${N.rows} rows stored`, 'ms', took)
  add('filter to redraw: longest task', 'ms', blocks, { aim: NO_BLOCK })
  await app.close()
  rmSync(files, { recursive: true, force: true })
}

const PARTS = {
  size: measureSizes,
  start: measureStarts,
  frames: measureFrames,
  actions: measureActions,
  years: measureYears,
  exports: measureExports,
  memory: measureMemory,
  growth: measureGrowth,
  routes: measureRoutes,
  import: measureImports,
  own: measureOwnFiles,
}

const unknown = wanted?.filter((name) => !(name in PARTS)) ?? []
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}". Parts: ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}
rmSync(join(OUT, 'networks'), { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
if (!wanted || wanted.some((name) => name !== 'import')) await buildComparisons()
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted && !wanted.includes(name)) continue
  console.error(`measuring ${name} …`)
  await measure()
}
const machine = {
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
}
const runtime = RUNTIME_FOLDER.endsWith('chromium-runtime') ? 'chromium runtime' : 'Electron'
writeFileSync(
  join(OUT, 'bench.json'),
  `${JSON.stringify({ when: new Date().toISOString(), runtime, machine, rows }, null, 2)}\n`,
)
console.log(
  `On the ${runtime}, ${machine.cores} cores.\n\n${tableOf(rows)}\n\nWritten to ${join(OUT, 'bench.json')}`,
)
