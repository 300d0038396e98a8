import type { BoardAnswer } from '../../app/imports-state'

export function FlowsTable({ answer }: { readonly answer: BoardAnswer }) {
  return <p>{answer.totals.rows}</p>
}
