import type { Said } from '../shared/imports/job'

/** The engine's one line to main. */
export interface EnginePort {
  readonly onOrder: (listener: (order: unknown) => void) => void
  readonly say: (said: Said) => void
}

interface ParentPort {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void
  readonly postMessage: (message: unknown) => void
}

/** The port of an Electron utility process, or of a process that Node forked. */
export function openPort(process: NodeJS.Process): EnginePort {
  const { parentPort } = process as NodeJS.Process & { readonly parentPort?: ParentPort }
  if (parentPort) {
    return {
      onOrder: (listener) => parentPort.on('message', ({ data }) => listener(data)),
      say: (said) => parentPort.postMessage(said),
    }
  }
  return {
    onOrder: (listener) => void process.on('message', listener),
    say: (said) => void process.send?.(said),
  }
}
