import { TypedEmitter } from './typed-emitter'

/** `process.parentPort` in a utility process. */
class ParentPort extends TypedEmitter<{ message: [event: { data: unknown; ports: never[] }] }> {
  constructor() {
    super()
    process.on('message', ({ message }: { message: unknown }) => {
      this.emit('message', { data: message, ports: [] })
    })
    process.on('disconnect', () => process.exit(0))
  }

  postMessage(message: unknown): void {
    process.send?.(message)
  }

  start(): void {}
}

Object.assign(process, { parentPort: new ParentPort(), type: 'utility' })
