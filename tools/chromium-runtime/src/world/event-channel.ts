import type { BridgeChannel } from './bridge-end'

/** Names of the two events, unknown to the page, that carry a load's messages. */
export interface ChannelNames {
  readonly toPage: string
  readonly toPreload: string
}

/**
 * A synchronous channel over DOM events on `window`. It takes every function it needs before the
 * page's own scripts run, so that a page that replaces them learns neither names nor messages.
 */
export function createEventTools(): {
  dispatch: (name: string, detail: unknown) => void
  listen: (name: string, listener: (detail: unknown) => void) => () => void
  channel: (send: string, receive: string) => BridgeChannel
} {
  const { addEventListener, dispatchEvent, removeEventListener } = EventTarget.prototype
  const { apply } = Reflect
  const OwnCustomEvent = CustomEvent
  const getDetail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail')?.get
  if (!getDetail) throw new Error('CustomEvent.detail has no getter')

  const dispatch = (name: string, detail: unknown) => {
    apply(dispatchEvent, window, [new OwnCustomEvent(name, { detail })])
  }
  const listen = (name: string, listener: (detail: unknown) => void) => {
    const onEvent = (event: Event) => {
      listener(apply(getDetail, event, []))
    }
    apply(addEventListener, window, [name, onEvent, true])
    return () => {
      apply(removeEventListener, window, [name, onEvent, true])
    }
  }
  return {
    dispatch,
    listen,
    channel: (send, receive) => ({
      send: (message) => dispatch(send, message),
      listen: (listener) => {
        listen(receive, listener)
      },
    }),
  }
}
