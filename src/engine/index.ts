import { orderSchema } from '../shared/imports/job'
import { openPort } from './engine-port'
import { runJob } from './run-job'
import { asJobFailure } from './store/failure-of'

/** Takes one order, does it, says how it ended. Main then ends the process. */
function main(): void {
  const port = openPort(process)
  let busy = false
  port.onOrder((given) => {
    if (busy) return
    busy = true
    const order = orderSchema.safeParse(given)
    if (!order.success) {
      port.say({ kind: 'failed', failure: { code: 'request-invalid', values: {} } })
      return
    }
    runJob(order.data, {
      progress: (progress) => port.say({ kind: 'progress', progress }),
      putAside: (putAside) => port.say({ kind: 'put-aside', putAside }),
    }).then(
      (answer) => port.say({ kind: 'done', answer }),
      (error: unknown) => port.say({ kind: 'failed', failure: asJobFailure(error).value }),
    )
  })
}

main()
