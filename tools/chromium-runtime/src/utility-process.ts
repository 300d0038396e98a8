import { type ChildProcess, fork } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { ChildProcessGoneDetails } from './app'
import { TypedEmitter } from './typed-emitter'

export interface ForkOptions {
  env?: Record<string, string>
  execArgv?: string[]
  cwd?: string
  stdio?: 'pipe' | 'ignore' | 'inherit'
  serviceName?: string
}

export interface UtilityProcessEvents {
  spawn: []
  exit: [code: number]
  message: [message: unknown]
  error: [type: 'FatalError', location: string, report: string]
}

/** A process of the app's own, without a window. */
export class UtilityProcess extends TypedEmitter<UtilityProcessEvents> {
  readonly #child: ChildProcess
  #alive = true

  /** Made by `utilityProcess.fork`. */
  constructor(child: ChildProcess) {
    super()
    this.#child = child
    child.on('spawn', () => this.emit('spawn'))
    child.on('message', (message) => this.emit('message', message))
    child.on('exit', (code, signal) => {
      this.#alive = false
      this.emit('exit', code ?? (signal ? 128 : 0))
    })
  }

  /** Its process id while it runs. */
  get pid(): number | undefined {
    return this.#alive ? this.#child.pid : undefined
  }

  get stdout(): Readable | null {
    return this.#child.stdout
  }

  get stderr(): Readable | null {
    return this.#child.stderr
  }

  /** Sends a structured-clonable message; it arrives at `process.parentPort`. */
  postMessage(message: unknown): void {
    if (this.#alive) this.#child.send({ message }, () => undefined)
  }

  /** Ends the process; false when it has already ended. */
  kill(): boolean {
    return this.#alive && this.#child.kill('SIGTERM')
  }
}

/** `utilityProcess`. */
export interface UtilityProcessModule {
  fork(modulePath: string, args?: string[], options?: ForkOptions): UtilityProcess
}

/**
 * Processes by Node's `fork`, with structured clone.
 *
 * @param bootstrap a module to load first, which provides `process.parentPort`
 * @param onGone told about processes that end with a failure
 */
export function createUtilityProcessModule(
  options: Readonly<{
    bootstrap: string
    isReady: () => boolean
    onGone: (details: ChildProcessGoneDetails) => void
  }>,
): UtilityProcessModule {
  const running = new Set<ChildProcess>()
  process.once('exit', () => {
    for (const child of running) child.kill('SIGKILL')
  })
  return {
    fork: (modulePath, args = [], forkOptions = {}) => {
      if (!options.isReady()) throw new Error('utilityProcess cannot be created before app is ready')
      const { env, execArgv, cwd, stdio, serviceName } = forkOptions
      const child = fork(modulePath, args, {
        serialization: 'advanced',
        execArgv: ['--require', options.bootstrap, ...(execArgv ?? [])],
        silent: stdio === 'pipe',
        ...(stdio === 'ignore' ? { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] as const } : {}),
        ...(env ? { env } : {}),
        ...(cwd ? { cwd } : {}),
      } as Parameters<typeof fork>[2])
      running.add(child)
      child.once('exit', (code, signal) => {
        running.delete(child)
        if (code === 0 || child.killed) return
        const details = {
          type: 'Utility',
          exitCode: code ?? 128,
          name: serviceName ?? 'Node Utility Process',
        } as const
        options.onGone({ ...details, reason: signal ? 'killed' : 'abnormal-exit' })
      })
      return new UtilityProcess(child)
    },
  }
}
