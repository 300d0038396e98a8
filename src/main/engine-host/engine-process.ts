import { join } from 'node:path'
import { utilityProcess } from 'electron'

/** The part of a process that the host needs; a test gives one of its own. */
export interface EngineProcess {
  readonly pid: number | undefined
  readonly postMessage: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onExit: (listener: (code: number) => void) => void
  readonly kill: () => void
}

/** The function that starts the engine beside main's own bundle, in a utility process without a window. */
export function engineForker(mainFolder: string): () => EngineProcess {
  return () => {
    const child = utilityProcess.fork(join(mainFolder, 'engine.js'), [], {
      serviceName: 'Tarmaq engine',
      stdio: 'ignore',
    })
    return {
      get pid() {
        return child.pid
      },
      postMessage: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.on('exit', listener),
      kill: () => void child.kill(),
    }
  }
}
