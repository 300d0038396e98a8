import { randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** What a second instance tells the first one. */
export interface SecondInstance {
  readonly argv: string[]
  readonly workingDirectory: string
  readonly additionalData: unknown
}

/**
 * Only one running app per user-data folder. The lock is a symbolic link (made in one step) that
 * names its process; later instances leave their arguments as files beside it.
 */
export class SingleInstanceLock {
  readonly #onSecond: (second: SecondInstance) => void
  #folder: string | undefined
  #stopWatching: (() => void) | undefined

  constructor(onSecond: (second: SecondInstance) => void) {
    this.#onSecond = onSecond
  }

  /** Whether this process holds the lock. */
  isHeld(): boolean {
    return this.#folder !== undefined
  }

  /**
   * Takes the lock, or tells its holder about this instance.
   *
   * @returns whether this process now holds the lock
   */
  request(userData: string, second: SecondInstance): boolean {
    if (this.isHeld()) return true
    const messages = join(userData, 'SecondInstances')
    mkdirSync(messages, { recursive: true })
    if (!takeLink(join(userData, 'RuntimeLock'))) {
      leaveMessage(messages, second)
      return false
    }
    this.#folder = userData
    for (const name of readdirSync(messages)) rmSync(join(messages, name), { force: true })
    const watcher = watch(messages, (_event, name) => {
      if (name?.endsWith('.json')) this.#read(join(messages, name))
    })
    this.#stopWatching = () => watcher.close()
    return true
  }

  /** Gives the lock up. */
  release(): void {
    if (this.#folder === undefined) return
    this.#stopWatching?.()
    rmSync(join(this.#folder, 'RuntimeLock'), { force: true })
    this.#folder = undefined
  }

  #read(file: string): void {
    let text: string
    try {
      text = readFileSync(file, 'utf8')
      rmSync(file, { force: true })
    } catch {
      return
    }
    this.#onSecond(JSON.parse(text) as SecondInstance)
  }
}

function leaveMessage(folder: string, second: SecondInstance): void {
  const name = join(folder, randomUUID())
  writeFileSync(name, JSON.stringify(second))
  renameSync(name, `${name}.json`)
}

function takeLink(link: string): boolean {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      symlinkSync(processName(process.pid) ?? String(process.pid), link)
      return true
    } catch {
      if (isAlive(link)) return false
      rmSync(link, { force: true })
    }
  }
  return false
}

function isAlive(link: string): boolean {
  try {
    const owner = readlinkSync(link)
    return processName(Number(owner.split('-')[0])) === owner
  } catch {
    return false
  }
}

/** A process's number and start time, so that a number used again is not taken for the same process. */
function processName(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${pid}-${fields[19]}`
  } catch {
    return undefined
  }
}
