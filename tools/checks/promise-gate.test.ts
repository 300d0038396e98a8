import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import promises from './promises.json'

const SCRIPT = join(__dirname, 'promise-gate.mjs')
const NUMBERS = Object.keys(promises)

interface Assertion {
  readonly status: string
  readonly ancestorTitles: readonly string[]
  readonly title: string
}

const passed = (title: string, ...ancestorTitles: string[]): Assertion => ({
  status: 'passed',
  ancestorTitles,
  title,
})

/** What the gate says of a run with these unit tests, and of one spec. */
function gate(assertions: readonly Assertion[], spec?: { readonly title: string; readonly status: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-gate-'))
  writeFileSync(
    join(folder, 'unit.json'),
    JSON.stringify({ testResults: [{ assertionResults: assertions }] }),
  )
  const specs = spec
    ? [{ title: spec.title, ok: spec.status !== 'unexpected', tests: [{ status: spec.status }] }]
    : []
  writeFileSync(
    join(folder, 'e2e.json'),
    JSON.stringify({ suites: [{ title: 'x.spec.ts', suites: [{ title: 'in bg', specs }] }] }),
  )
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT, '--reports', folder], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return { status, stdout }
}

const all = NUMBERS.map((number) => passed(`${number}: it holds`))
const but = (number: string) => all.filter(({ title }) => !title.startsWith(`${number}:`))

describe('the gate of the promises', () => {
  test('passes when each has a test, and says what was not run', () => {
    const { status, stdout } = gate(all)
    expect(status).toBe(0)
    expect(stdout).toContain('not run: the fuses of a packaged binary are not read')
  })

  test.each(NUMBERS)('fails when %s has none, and names it', (number) => {
    const { status, stdout } = gate(but(number))
    expect(status).toBe(1)
    expect(stdout).toContain(`without a test: ${number}\n`)
  })

  test.each(['failed', 'skipped', 'pending', 'todo'])('a %s test carries nothing', (status) => {
    expect(gate([...but('P7'), { ...passed('P7: it holds'), status }]).status).toBe(1)
  })

  test('the describe block may bear the number', () => {
    expect(gate([...but('P7'), passed('a row', 'P7: app:// serves only the bundle')]).status).toBe(0)
  })

  test.each(['see P7: it holds', 'P70: it holds', 'P7 it holds', 'it holds (P7)'])(
    '“%s” does not bear it',
    (title) => {
      expect(gate([...but('P7'), passed(title)]).status).toBe(1)
    },
  )

  test('a number that nobody promised is refused', () => {
    const { status, stdout } = gate([...all, passed('P99: more')])
    expect([status, stdout.includes('not in promises.json: P99')]).toEqual([1, true])
  })

  test.each([
    ['expected', 0],
    ['skipped', 1],
    ['unexpected', 1],
    ['flaky', 1],
  ] as const)('a spec that was %s counts as such', (status, code) => {
    expect(gate(but('P18'), { title: 'P18: the map comes back', status }).status).toBe(code)
  })
})
