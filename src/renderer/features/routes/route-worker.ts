import { findAlternatives } from '../../../shared/network/routing/alternatives'
import type { RouteNetwork } from '../../../shared/network/routing/route-network'
import type { RouteTask, RouteTaskAnswer } from './route-task'

/** Searches off the window's thread. Holds one network, told once; answers each question under its number. */
let network: RouteNetwork | undefined

function reply(answer: RouteTaskAnswer): void {
  ;(globalThis as unknown as { postMessage: (message: RouteTaskAnswer) => void }).postMessage(answer)
}

addEventListener('message', ({ data: task }: MessageEvent<RouteTask>) => {
  if (task.kind === 'network') network = task.network
  else if (network) reply({ serial: task.serial, alternatives: findAlternatives(network, task.question) })
})
