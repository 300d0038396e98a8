import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type LogLevel = 'info' | 'warn' | 'error'

/** Writes one line: what happened, and details that name no person, no file of the user's and no text of theirs. */
export type Log = (level: LogLevel, what: string, details?: Readonly<Record<string, unknown>>) => void

/** The file that is written to; at its full size it becomes `main.1.log`. */
export const LOG_FILE = 'main.log'

export interface LoggerOptions {
  /** Folder of `main.log`; made when missing. */
  readonly folder: string
  /** At this size the file becomes `main.1.log`, which replaces the one before. */
  readonly maxBytes: number
  /** The user's home folder; replaced by `~`, because it usually holds a name. */
  readonly home: string
  /** The user's name on this machine; replaced wherever it stands. */
  readonly user: string
  readonly now: () => Date
  readonly print: (line: string) => void
}

/** A shorter user name is part of too many words to be replaced. */
const MIN_NAME = 3

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function appendLine(options: LoggerOptions, line: string): void {
  const file = join(options.folder, LOG_FILE)
  try {
    mkdirSync(options.folder, { recursive: true })
    const size = sizeOf(file)
    if (size > 0 && size + Buffer.byteLength(line) > options.maxBytes) {
      renameSync(file, join(options.folder, 'main.1.log'))
    }
    appendFileSync(file, line, { mode: 0o600 })
  } catch (error) {
    options.print(`log file not written: ${error instanceof Error ? codes(error) : 'unknown'}`)
  }
}

/** Kinds of error whose message the engine writes, about code and never about what a user has. */
const PLAIN_ERRORS = [TypeError, RangeError, ReferenceError]

function codes(error: Error): string {
  const { code, syscall } = error as NodeJS.ErrnoException
  return [code, syscall].filter((part) => typeof part === 'string').join(' ')
}

/**
 * An error without what may be the user's: its kind, its code or the engine's message, and where in our code it arose. Other
 * messages quote paths, file contents (`JSON.parse`) or whatever was typed, and are left out.
 */
function describeError(error: Error): string {
  const said = PLAIN_ERRORS.some((kind) => error instanceof kind) ? error.message : codes(error)
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line))
  return [[error.name, said].filter(Boolean).join(': '), ...frames].join('\n')
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** Replaces the home folder by `~` however it is written, and the user's name by `…`. */
function createRedaction({ home, user }: Pick<LoggerOptions, 'home' | 'user'>): (text: string) => string {
  const slashed = home.replaceAll('\\', '/')
  const homes = [home, slashed, encodeURI(slashed), encodeURIComponent(home)].filter((way) => way.length > 1)
  const anyHome = new RegExp(homes.map(literally).join('|') || '(?!)', 'gi')
  const name = new RegExp(user.length >= MIN_NAME ? literally(user) : '(?!)', 'gi')
  return (text) => text.replaceAll(anyHome, '~').replaceAll(name, '…')
}

/** A log to the console and to a file that never grows past twice `maxBytes`. A file that fails never stops the app. */
export function createLogger(options: LoggerOptions): Log {
  const redact = createRedaction(options)
  const discreet = (_key: string, value: unknown): unknown => {
    if (value instanceof Error) return redact(describeError(value))
    return typeof value === 'string' ? redact(value) : value
  }
  return (level, what, details) => {
    const extra = details ? ` ${JSON.stringify(details, discreet)}` : ''
    const line = `${options.now().toISOString()} ${level} ${what}${extra}`
    options.print(line)
    appendLine(options, `${line}\n`)
  }
}
