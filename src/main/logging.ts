import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type LogLevel = 'info' | 'warn' | 'error'

/** Writes one line: what happened, and details that name no person, no file of the user's and no text of theirs. */
export type Log = (level: LogLevel, what: string, details?: Readonly<Record<string, unknown>>) => void

export interface LoggerOptions {
  /** Folder of `main.log`; made when missing. */
  readonly folder: string
  /** At this size the file becomes `main.1.log`, which replaces the one before. */
  readonly maxBytes: number
  /** The user's home folder; replaced by `~` in every line, because it usually holds a name. */
  readonly home: string
  readonly now: () => Date
  readonly print: (line: string) => void
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function appendLine(options: LoggerOptions, line: string): void {
  const file = join(options.folder, 'main.log')
  try {
    mkdirSync(options.folder, { recursive: true })
    if (sizeOf(file) + Buffer.byteLength(line) > options.maxBytes) {
      renameSync(file, join(options.folder, 'main.1.log'))
    }
    appendFileSync(file, line, { mode: 0o600 })
  } catch (error) {
    options.print(`log file not written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function asText(value: unknown): unknown {
  return value instanceof Error ? (value.stack ?? value.message) : value
}

/** A log to the console and to a file that never grows past twice `maxBytes`. A file that fails never stops the app. */
export function createLogger(options: LoggerOptions): Log {
  return (level, what, details) => {
    const extra = details
      ? ` ${JSON.stringify(Object.fromEntries(Object.entries(details).map(([key, value]) => [key, asText(value)])))}`
      : ''
    const line = `${options.now().toISOString()} ${level} ${what}${extra}`
    const discreet = options.home.length > 1 ? line.replaceAll(options.home, '~') : line
    options.print(discreet)
    appendLine(options, `${discreet}\n`)
  }
}
