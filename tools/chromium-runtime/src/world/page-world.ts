import { startBridgeEnd } from './bridge-end'
import { type ChannelNames, createEventTools } from './event-channel'

/**
 * The page's end of contextBridge, run in the page's own world before its first script.
 *
 * @param greeting the event by which the preload's world says how the two will talk in this load
 */
export function startPageWorld(greeting: string): void {
  const events = createEventTools()
  const stop = events.listen(greeting, (detail) => {
    stop()
    const names = detail as ChannelNames
    startBridgeEnd(events.channel(names.toPreload, names.toPage), (key, value) => {
      Object.defineProperty(window, key, {
        value: deepFreeze(value),
        enumerable: true,
        writable: false,
        configurable: false,
      })
    })
  })
}

function deepFreeze(value: unknown): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value
  if (ArrayBuffer.isView(value) || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const key of Reflect.ownKeys(value)) deepFreeze(Reflect.get(value, key))
  return value
}
