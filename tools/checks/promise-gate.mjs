// Every promise of tools/checks/promises.json must have a test whose title begins with its number ("P14: …"), alone or by
// its describe block. Reads the reports of a run where they are given (`npm test`), so that a test which was skipped or
// failed carries nothing; else the sources. Prints what has no test, and what cannot be run here.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const NUMBER = /^(P\d+):/

/** Titles of the tests that passed in a vitest report; of each the describe blocks too. */
export function vitestTitles(report) {
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed')
    .map(({ ancestorTitles, title }) => [...ancestorTitles, title])
}

/** Titles of the tests that passed in a Playwright report; of each the describe blocks too. */
export function playwrightTitles(report) {
  const walk = (suite, above) => {
    const titles = [...above, suite.title]
    const own = (suite.specs ?? [])
      .filter(({ ok, tests }) => ok && tests.every(({ status }) => status === 'expected'))
      .map(({ title }) => [...titles, title])
    return [...own, ...(suite.suites ?? []).flatMap((inner) => walk(inner, titles))]
  }
  return (report.suites ?? []).flatMap((suite) => walk(suite, []))
}

/** Titles of tests and describe blocks as they stand in a source file. */
export function sourceTitles(text) {
  const calls = text.matchAll(
    /\b(?:test|it|describe)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g,
  )
  const each = text.matchAll(/\)\(\s*(['"`])(P\d+:(?:\\.|(?!\1).)*)\1/g)
  return [...calls, ...each].map(([, , title]) => [title])
}

/** How many of the tests carry each promise. */
export function countPromises(titles) {
  const counts = new Map()
  for (const chain of titles) {
    const numbers = new Set(chain.map((title) => NUMBER.exec(title)?.[1]).filter(Boolean))
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  }
  return counts
}

/** What the gate says: a line a promise, and the promises that nothing carries. */
export function judge(promises, counts) {
  const missing = Object.keys(promises).filter((number) => !counts.get(number))
  const lines = Object.entries(promises).flatMap(([number, { promise, notRun }]) => {
    const count = counts.get(number) ?? 0
    const verdict = count === 0 ? '✗ no test' : `✓ ${count} ${count === 1 ? 'test' : 'tests'}`
    const line = `${number.padEnd(4)} ${verdict.padEnd(12)} ${promise}`
    return notRun ? [line, `     – not run: ${notRun}`] : [line]
  })
  const unknown = [...counts.keys()].filter((number) => !(number in promises))
  return { lines, missing, unknown }
}

const READERS = {
  'unit.json': vitestTitles,
  'runtime.json': vitestTitles,
  'e2e.json': playwrightTitles,
  'packaged.json': playwrightTitles,
}

function titlesOfRun(folder) {
  return Object.entries(READERS).flatMap(([name, read]) => {
    const path = join(folder, name)
    return existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : []
  })
}

/** Folders that hold tests; what a test file is called in each. */
const SOURCES = [
  ['src', '.test.ts'],
  ['tools/checks', '.test.ts'],
  ['e2e/specs', '.spec.ts'],
  ['e2e/packaged', '.spec.ts'],
]

function titlesOfSources() {
  const files = SOURCES.flatMap(([folder, ending]) =>
    readdirSync(join(ROOT, folder), { recursive: true })
      .filter((name) => name.endsWith(ending))
      .map((name) => join(ROOT, folder, name)),
  )
  return files.flatMap((file) => sourceTitles(readFileSync(file, 'utf8')))
}

function main([flag, folder]) {
  const promises = JSON.parse(readFileSync(join(ROOT, 'tools', 'checks', 'promises.json'), 'utf8'))
  const titles = flag === '--reports' ? titlesOfRun(folder) : titlesOfSources()
  const { lines, missing, unknown } = judge(promises, countPromises(titles))
  console.log(lines.join('\n'))
  if (unknown.length > 0) console.log(`not in promises.json: ${unknown.join(', ')}`)
  if (missing.length > 0) console.log(`without a test: ${missing.join(', ')}`)
  process.exitCode = missing.length + unknown.length > 0 ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2))
