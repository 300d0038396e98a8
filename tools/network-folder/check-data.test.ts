import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(__dirname, '..', '..')
const SHIPPED = join(ROOT, 'resources', 'network')
let around = ''

beforeAll(() => {
  around = mkdtempSync(join(tmpdir(), 'tarmaq-check-'))
  cpSync(SHIPPED, join(around, 'copy'), { recursive: true })
  cpSync(SHIPPED, join(around, 'broken'), { recursive: true })
  writeFileSync(join(around, 'broken', 'themes.json'), '[\n  { "id": "a", }\n]\n')
  execFileSync(process.execPath, [join(ROOT, 'tools/network-folder/run.mjs'), 'check-data', SHIPPED])
}, 60_000)
afterAll(() => rmSync(around, { recursive: true, force: true }))

/** The bundled command in plain Node, called from the folder around. */
function check(...args: readonly string[]) {
  const { INIT_CWD: _, ...env } = process.env
  const script = join(ROOT, 'out/network-folder/check-data.cjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: around,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('npm run check-data', () => {
  test('a copy of the shipped folder is a valid one', () => {
    expect(check('copy')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+ places, \d+ terminals, \d+ legs, .*: no problems\.\n$/),
      stderr: '',
    })
  })

  test('P11: a broken one is printed as the window shows it', () => {
    expect(check('broken')).toEqual({
      status: 1,
      stdout: `themes.json (line 2, column 16)
  The JSON is broken here. Correct it at this line and column.
  Seen: }
  Expected: a field name in double quotes

1 problem.
`,
      stderr: '',
    })
  })

  test('it speaks Bulgarian', () => {
    expect(check('broken', '--lang', 'bg').stdout).toContain('themes.json (ред 2, знак 16)')
    expect(check('--lang=bg', 'copy').stdout).toContain('няма проблеми')
  })

  test.each([[[]], [['copy', 'broken']], [['--all']], [['']]])(
    'called as %j it says how to call it',
    (args) => {
      const { status, stdout, stderr } = check(...args)
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^usage: npm run check-data -- <folder>/)
    },
  )

  test('a folder that is not there is a problem', () => {
    const { status, stdout } = check('nowhere')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^the folder\n {2}This folder is not there/)
  })
})
