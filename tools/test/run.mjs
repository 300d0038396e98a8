// Runs every check of the project in order and adds up what they counted: `N passed, N failed` is the last line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const reports = join(root, 'test-results')

/** Counts of a vitest JSON report. A file that could not be loaded counts as one failure. */
function vitestCounts(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** Counts of a Playwright JSON report. Tests that did not run count as failed: nothing is skipped here. */
function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

const STEPS = [
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'types of shared', command: ['tsc', '-p', 'tsconfig.shared.json'] },
  { name: 'types of main and preload', command: ['tsc', '-p', 'tsconfig.node.json'] },
  { name: 'types of the window', command: ['tsc', '-p', 'tsconfig.web.json'] },
  { name: 'types of the specs', command: ['tsc', '-p', 'tsconfig.e2e.json'] },
  { name: 'types of the chromium runtime', command: ['tsc', '-p', 'tools/chromium-runtime/tsconfig.json'] },
  {
    name: 'main and preload against the chromium runtime',
    command: ['tsc', '-p', 'tools/chromium-runtime/tsconfig.product-check.json'],
  },
  { name: 'unit', command: ['vitest', 'run'], report: 'unit.json', counts: vitestCounts },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'build with marked words', command: ['npm', 'run', '--silent', 'build:pseudo'] },
  {
    name: 'chromium runtime',
    command: ['vitest', 'run', '--config', 'tools/chromium-runtime/vitest.config.ts'],
    report: 'runtime.json',
    counts: vitestCounts,
  },
  {
    name: 'e2e',
    command: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'],
    report: 'e2e.json',
    counts: playwrightCounts,
  },
  {
    name: 'package',
    command: ['node', 'tools/package/package.mjs', '--built', '--placeholder'],
    report: 'packaged.json',
    counts: playwrightCounts,
  },
  {
    name: 'a test for each promise',
    command: ['node', 'tools/checks/promise-gate.mjs', '--reports', reports],
  },
]

function reporterArgs({ counts, report }) {
  if (counts !== vitestCounts) return []
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, report)}`]
}

function run(step) {
  const { command, report, counts } = step
  const path = report && join(reports, report)
  if (path) rmSync(path, { force: true })
  const [program, ...args] = [...command, ...reporterArgs(step)]
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
      ...(path && counts === playwrightCounts ? { PLAYWRIGHT_JSON_OUTPUT_NAME: path } : {}),
    },
  })
  if (!counts) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const counted = counts(JSON.parse(readFileSync(path, 'utf8')))
  return { ...counted, failed: status === 0 ? counted.failed : Math.max(1, counted.failed) }
}

mkdirSync(reports, { recursive: true })
const total = { passed: 0, failed: 0 }
const lines = []
for (const step of STEPS) {
  console.log(`\n── ${step.name} ──`)
  const began = Date.now()
  const { passed, failed } = run(step)
  total.passed += passed
  total.failed += failed
  lines.push(
    `${failed > 0 ? '✗' : '✓'} ${step.name}: ${passed} passed, ${failed} failed (${((Date.now() - began) / 1000).toFixed(0)} s)`,
  )
  if (failed > 0 && step.name === 'build') break
}
console.log(`\n${lines.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
