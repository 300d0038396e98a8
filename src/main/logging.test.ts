import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLogger, type Log } from './logging'

let folder: string
let printed: string[]

function logger(over: { readonly folder?: string; readonly maxBytes?: number } = {}): Log {
  return createLogger({
    folder: join(folder, 'logs'),
    maxBytes: 400,
    home: join('/', 'home', 'aigerim'),
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

  test('names no home folder, not even in the stack of an error', () => {
    logger()('error', 'failed', { error: new Error('no /home/aigerim/secret.txt') })
    expect(printed[0]).toContain('~/secret.txt')
    expect(printed[0]).not.toContain('aigerim')
  })

  test('keeps two files of limited size', () => {
    const log = logger()
    for (let line = 0; line < 100; line++) log('info', `line ${line}`)
    const files = readdirSync(join(folder, 'logs')).toSorted()
    expect(files).toEqual(['main.1.log', 'main.log'])
    for (const file of files) expect(statSync(join(folder, 'logs', file)).size).toBeLessThanOrEqual(400)
    expect(readFileSync(join(folder, 'logs', 'main.log'), 'utf8')).toContain('line 99')
  })

  test('a file in place of the folder does not stop the app', () => {
    writeFileSync(join(folder, 'logs'), '')
    logger()('info', 'started')
    expect(printed[0]).toContain('started')
    expect(printed[1]).toContain('log file not written')
  })
})
