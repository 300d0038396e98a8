import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLogger, type Log, type LoggerOptions } from './logging'

let folder: string
let printed: string[]

function logger(over: Partial<LoggerOptions> = {}): Log {
  return createLogger({
    folder: join(folder, 'logs'),
    maxBytes: 400,
    home: join('/', 'home', 'aigerim'),
    user: 'aigerim',
    now: () => new Date('2026-11-22T10:00:00Z'),
    print: (line) => printed.push(line),
    ...over,
  })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarmaq-log-'))
  printed = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('createLogger', () => {
  test('writes one line to the console and to the file', () => {
    logger()('warn', 'call-refused', { channel: 'app:bootstrap' })
    const line = '2026-11-22T10:00:00.000Z warn call-refused {"channel":"app:bootstrap"}'
    expect(printed).toEqual([line])
    expect(readFileSync(join(folder, 'logs', 'main.log'), 'utf8')).toBe(`${line}\n`)
  })

  test('of a system error keeps what failed and why, not on which file', () => {
    const error = Object.assign(new Error("ENOSPC: no space, write '/data/x'"), {
      code: 'ENOSPC',
      syscall: 'write',
    })
    logger()('error', 'failed', { error })
    expect(printed[0]).toContain('Error: ENOSPC write')
    expect(printed[0]).not.toContain('/data/x')
  })

  test('of a bug keeps the message of the engine and where it arose', () => {
    const bug = (value: { readonly deep: { readonly er: string } } | undefined) => value?.deep.er.length
    try {
      bug({} as never)
    } catch (error) {
      logger()('error', 'failed', { error })
    }
    expect(printed[0]).toContain('TypeError: Cannot read properties of undefined')
    expect(printed[0]).toContain('logging.test.ts')
  })

  test('keeps two files of limited size', () => {
    const log = logger()
    for (let line = 0; line < 100; line++) log('info', `line ${line}`)
    const files = readdirSync(join(folder, 'logs')).toSorted()
    expect(files).toEqual(['main.1.log', 'main.log'])
    for (const file of files) expect(statSync(join(folder, 'logs', file)).size).toBeLessThanOrEqual(400)
    expect(readFileSync(join(folder, 'logs', 'main.log'), 'utf8')).toContain('line 99')
  })

  test('a line larger than a file is written all the same', () => {
    logger()('info', 'x'.repeat(1000))
    expect(statSync(join(folder, 'logs', 'main.log')).size).toBeGreaterThan(1000)
  })

  test('a file in place of the folder does not stop the app', () => {
    writeFileSync(join(folder, 'logs'), '')
    logger()('info', 'started')
    expect(printed[0]).toContain('started')
    expect(printed[1]).toContain('log file not written')
  })
})

function thrownBy(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

const SECRET = 'Хоргос 66500'
const WINDOWS = { home: 'C:\\Users\\aigerim', user: 'aigerim' }

const HOSTILE: readonly {
  readonly name: string
  readonly value: unknown
  readonly over?: Partial<LoggerOptions>
}[] = [
  { name: 'a path below home', value: '/home/aigerim/secret.txt' },
  { name: 'a home of another name', value: '/home/aigerim/secret.txt', over: { user: 'root' } },
  { name: 'home in capitals', value: '/HOME/AIGERIM/secret.txt' },
  { name: 'home in a file address', value: 'file:///home/aigerim/a%20b' },
  { name: 'home as one part of an address', value: 'x=%2Fhome%2Faigerim' },
  { name: 'the name elsewhere', value: '/srv/data/Aigerim/corridors' },
  { name: 'the name deep in details', value: { a: [{ b: 'aigerim' }] } },
  { name: 'an error that quotes a path', value: new Error('no /home/aigerim/secret.txt') },
  { name: 'an error of a file', value: thrownBy(() => readFileSync('/srv/aigerim/none')) },
  { name: 'an error that quotes contents', value: thrownBy(() => JSON.parse(SECRET)) },
  { name: 'an error that quotes what was typed', value: new Error(`nothing is called ${SECRET}`) },
  { name: 'an expression that was typed', value: thrownBy(() => new RegExp(`(${SECRET}`)) },
  { name: 'an error within an error', value: new Error('outer', { cause: new Error(SECRET) }) },
  { name: 'a Windows path', value: 'C:\\Users\\aigerim\\secret.txt', over: WINDOWS },
  { name: 'a Windows path with slashes', value: 'c:/users/aigerim/secret.txt', over: WINDOWS },
  { name: 'a name of signs', value: '/x/a.+(b', over: { home: '/x/a.+(b', user: 'a.+(b' } },
]

describe('nothing personal is logged', () => {
  test.each(HOSTILE)('$name', ({ value, over }) => {
    logger(over)('error', 'failed', { value })
    const seen = `${printed.join('\n')}\n${readFileSync(join(folder, 'logs', 'main.log'), 'utf8')}`
    expect(seen).toContain('error failed')
    expect(seen).not.toMatch(/aigerim|66500|Хоргос|a\.\+\(b/i)
  })

  test('a name of two letters does not garble words', () => {
    logger({ user: 'ai' })('info', 'failed', { why: 'again' })
    expect(printed[0]).toContain('again')
  })

  test('nobody and nowhere: the line stays as it is', () => {
    logger({ user: '', home: '' })('info', 'started', { version: '0.1.0' })
    expect(printed[0]).toContain('{"version":"0.1.0"}')
  })
})
