import type { BoardAnswer } from '../../app/imports-state'

export function UtilisationHeat({ answer }: { readonly answer: BoardAnswer }) {
  return <p>{answer.totals.rows}</p>
}
