import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadNetwork } from '../../src/main/network/load-network'
import { type NetworkProblem, PROBLEM_CODES } from '../../src/shared/network/problem'
import { problemText } from '../../src/shared/network/problem-text'
import { BROKEN_FOLDERS, type Folder, writeWholeFolder } from './broken-folders'
import { problemWordsIn } from './say'

/** What each folder is refused with, and the same in English. Written anew with `UPDATE_GOLDENS=1`: read the difference. */
const GOLDENS = join(__dirname, 'broken-folders.golden.json')

interface Golden {
  readonly problems: readonly NetworkProblem[]
  readonly english: readonly string[]
}

const updating = process.env.UPDATE_GOLDENS === '1'
const goldens = JSON.parse(updating ? '{}' : readFileSync(GOLDENS, 'utf8')) as Record<string, Golden>
const [english, bulgarian] = await Promise.all([problemWordsIn('en'), problemWordsIn('bg')])

let folder: Folder

beforeEach(async () => {
  const around = await mkdtemp(join(tmpdir(), 'tarmaq-broken-'))
  folder = { around, path: join(around, 'network') }
  await writeWholeFolder(folder)
})
afterEach(() => rm(folder.around, { recursive: true, force: true }))
afterAll(() => {
  if (updating) writeFileSync(GOLDENS, `${JSON.stringify(goldens, null, 2)}\n`)
})

/** The path of a temporary folder differs at each run. */
function withoutPlace(problem: NetworkProblem): NetworkProblem {
  return problem.code === 'folder-missing' ? { ...problem, seen: '(the folder)' } : problem
}

describe('P10: a broken folder is refused, P11: and each problem named', () => {
  test('the folder that all of them begin with is good', async () => {
    expect(await loadNetwork(folder.path)).toMatchObject({ ok: true })
  })

  test.each(BROKEN_FOLDERS)('P11: $name', async ({ name, breakIt }) => {
    await breakIt(folder)
    const began = performance.now()
    const loaded = await loadNetwork(folder.path)
    const took = performance.now() - began
    if (loaded.ok) throw new Error('the folder was taken')
    const problems = loaded.problems.map(withoutPlace)
    const found: Golden = { problems, english: problems.map((problem) => problemText(problem, english)) }
    if (updating) goldens[name] = found
    expect(found).toEqual(goldens[name])
    expect(problems.length).toBeGreaterThan(0)
    expect(took).toBeLessThan(5000)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('every code occurs among them, and no golden is left over', () => {
    const codes = Object.values(goldens).flatMap(({ problems }) => problems.map(({ code }) => code))
    expect([...new Set(codes)].toSorted()).toEqual([...PROBLEM_CODES].toSorted())
    expect(Object.keys(goldens).toSorted()).toEqual(BROKEN_FOLDERS.map(({ name }) => name).toSorted())
  })

  test('every golden has words in Bulgarian that are not the English ones', () => {
    for (const { problems } of Object.values(goldens)) {
      for (const problem of problems) {
        const text = problemText(problem, bulgarian)
        expect(text).not.toBe(problemText(problem, english))
        expect(text).toMatch(/[а-я]/)
      }
    }
  })
})
