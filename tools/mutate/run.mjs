// `npm run mutate [-- --e2e] [-- --only text]`: removes each guard of mutants/ in a scratch copy and sees its test go red.
// With --e2e also those that only a running app can show. Ends with 1 when a guard can be removed unseen, or when its code
// is not found: then the table no longer matches the source.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { E2E_MUTANTS } from './mutants/e2e.mjs'
import { ENGINE_MUTANTS } from './mutants/engine.mjs'
import { EXPORT_MUTANTS } from './mutants/exports.mjs'
import { IPC_MUTANTS } from './mutants/ipc.mjs'
import { SECURITY_MUTANTS } from './mutants/security.mjs'
import { STORAGE_MUTANTS } from './mutants/storage.mjs'
import { WINDOW_MUTANTS } from './mutants/window.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const COPIED = [
  'src',
  'e2e',
  'tools',
  'package.json',
  'electron.vite.config.ts',
  'vitest.config.mts',
  'tsconfig.base.json',
]
const LINKED = ['node_modules', 'resources']
const REPORT = 'mutate-report.json'
const UNIT_TIMEOUT_MS = 90_000
const E2E_TIMEOUT_MS = 600_000

/** A copy of what tests and build read, so that the working tree is never touched. */
function makeScratch() {
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-mutate-'))
  for (const name of COPIED) {
    if (existsSync(join(ROOT, name))) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  }
  for (const name of LINKED) symlinkSync(join(ROOT, name), join(folder, name))
  return folder
}

function spawnIn(folder, command, timeout) {
  const [program, ...args] = command
  return spawnSync(join(ROOT, 'node_modules', '.bin', program), args, {
    cwd: folder,
    timeout,
    encoding: 'utf8',
  })
}

function escaped(text) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** Full titles of the failed unit tests, or `undefined` when nothing ran. */
function failedUnits(folder, files, title) {
  const report = join(folder, REPORT)
  rmSync(report, { force: true })
  const filter = title ? ['-t', escaped(title)] : []
  spawnIn(
    folder,
    ['vitest', 'run', ...files, ...filter, '--reporter=json', `--outputFile=${report}`],
    UNIT_TIMEOUT_MS,
  )
  if (!existsSync(report)) return undefined
  const results = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(
    (file) => file.assertionResults,
  )
  const ran = results.filter(({ status }) => status === 'passed' || status === 'failed')
  if (ran.length === 0) return undefined
  return ran.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
}

function buildIn(folder) {
  if (spawnIn(folder, ['electron-vite', 'build'], E2E_TIMEOUT_MS).status !== 0) return false
  const runtime = join(folder, 'tools', 'chromium-runtime', 'build.mjs')
  return spawnSync(process.execPath, [runtime], { cwd: folder, encoding: 'utf8' }).status === 0
}

function specTitles(suite, above = '') {
  const own = (suite.specs ?? []).map(({ title, ok }) => ({ title: `${above} ${title}`, ok }))
  return [...own, ...(suite.suites ?? []).flatMap((inner) => specTitles(inner, `${above} ${inner.title}`))]
}

/** Full titles of the failed specs on a fresh build, or `undefined` when it does not build or nothing ran. */
function failedSpecs(folder, files, ...titles) {
  if (!buildIn(folder)) return undefined
  const filter = ['--grep', titles.map(escaped).join('|')]
  const args = ['test', '--config', 'e2e/playwright.config.ts', '--reporter=json', ...files, ...filter]
  const { stdout } = spawnIn(folder, ['playwright', ...args], E2E_TIMEOUT_MS)
  if (!stdout?.includes('{')) return undefined
  const specs = JSON.parse(stdout.slice(stdout.indexOf('{'))).suites.flatMap((suite) => specTitles(suite))
  return specs.length === 0 ? undefined : specs.filter(({ ok }) => !ok).map(({ title: name }) => name)
}

/** @returns 'killed', or why the guard's removal was not seen */
function judge(folder, mutant, run) {
  const path = join(folder, mutant.file)
  const source = readFileSync(path, 'utf8')
  const places = source.split(mutant.find).length - 1
  if (places !== 1) return places === 0 ? 'code not found' : `code found ${places} times`
  writeFileSync(
    path,
    source.replace(mutant.find, () => mutant.replace),
  )
  try {
    const failed = run(folder, [mutant.test], mutant.title)
    if (failed === undefined) return 'no test ran'
    return failed.some((name) => name.includes(mutant.title)) ? 'killed' : 'survived'
  } finally {
    writeFileSync(path, source)
  }
}

function runAll(folder, mutants, run, cleanTitles = []) {
  const clean = run(folder, [...new Set(mutants.map(({ test }) => test))], ...cleanTitles)
  if (clean === undefined || clean.length > 0) {
    console.log(`not green without any mutation:\n${(clean ?? ['nothing ran']).join('\n')}`)
    return [{ promise: '', name: 'unmutated', verdict: 'red' }]
  }
  return mutants.map((mutant) => {
    const verdict = judge(folder, mutant, run)
    const mark = verdict === 'killed' ? '✓' : '✗'
    console.log(
      `${mark} ${mutant.promise.padEnd(4)} ${mutant.name.padEnd(64)} ${verdict === 'killed' ? '' : verdict}`,
    )
    return { ...mutant, verdict }
  })
}

function main(args) {
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : ''
  const wanted = ({ name, file }) => name.includes(only) || file.includes(only)
  const units = [
    ...ENGINE_MUTANTS,
    ...IPC_MUTANTS,
    ...EXPORT_MUTANTS,
    ...SECURITY_MUTANTS,
    ...STORAGE_MUTANTS,
    ...WINDOW_MUTANTS,
  ].filter(wanted)
  const specs = args.includes('--e2e') ? E2E_MUTANTS.filter(wanted) : []
  const folder = makeScratch()
  try {
    const judged = [
      ...(units.length > 0 ? runAll(folder, units, failedUnits) : []),
      ...(specs.length > 0
        ? runAll(
            folder,
            specs,
            failedSpecs,
            specs.map(({ title }) => title),
          )
        : []),
    ]
    const left = judged.filter(({ verdict }) => verdict !== 'killed')
    console.log(`\n${judged.length - left.length} of ${judged.length} guards are seen when they are missing`)
    for (const { promise, name, verdict } of left) console.log(`✗ ${promise} ${name}: ${verdict}`)
    return left.length > 0 ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = main(process.argv.slice(2))
