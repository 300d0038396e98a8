import { type ArgsOf, CALLS, type Channel, type ResultOf } from '../../shared/ipc/contract'
import { fail, type Result } from '../../shared/ipc/result'
import type { Log } from '../logging'
import { APP_ORIGIN, isAppDocument } from '../security/app-origin'

/** One function per call of the contract. Arguments are already checked; what a user can cause comes back as a value. */
export type CallHandlers = {
  readonly [C in Channel]: (...args: ArgsOf<C>) => Result<ResultOf<C>> | Promise<Result<ResultOf<C>>>
}

/** What is looked at in the event of a call; a part of Electron's `IpcMainInvokeEvent`. */
export interface CallEvent {
  readonly sender: unknown
  readonly senderFrame: { readonly url: string; readonly origin: string; readonly parent: unknown } | null
}

export interface GateDeps {
  readonly handlers: CallHandlers
  /** Whether a web contents is the one in the app's window. */
  readonly isOurs: (sender: unknown) => boolean
  readonly log: Log
}

/** Whether a call comes from the main frame of our window, while it shows our document. */
export function isTrustedSender(event: CallEvent, isOurs: GateDeps['isOurs']): boolean {
  try {
    const frame = event.senderFrame
    return (
      frame !== null &&
      frame !== undefined &&
      frame.parent === null &&
      frame.origin === APP_ORIGIN &&
      isAppDocument(frame.url) &&
      isOurs(event.sender)
    )
  } catch {
    return false
  }
}

/**
 * Makes the function that stands between the page and main: first the sender, then the number and shape of the
 * arguments, then the handler. Whatever is refused comes back as `request-refused`; so does a handler's bug, once it is
 * logged, because an exception would cross to the page as text.
 */
export function createGate({ handlers, isOurs, log }: Readonly<GateDeps>) {
  return async (channel: Channel, event: CallEvent, args: readonly unknown[]): Promise<Result<unknown>> => {
    if (!isTrustedSender(event, isOurs)) {
      log('warn', 'call-refused', { channel, why: 'sender' })
      return fail('request-refused')
    }
    const parsed = CALLS[channel].args.safeParse(args)
    if (!parsed.success) {
      log('warn', 'call-refused', { channel, why: 'arguments' })
      return fail('request-refused')
    }
    const handle = handlers[channel] as (
      ...args: readonly unknown[]
    ) => Result<unknown> | Promise<Result<unknown>>
    try {
      return await handle(...parsed.data)
    } catch (error) {
      log('error', 'call-failed', { channel, error })
      return fail('request-refused')
    }
  }
}
