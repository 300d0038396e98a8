import { Button } from 'react-aria-components'
import type { Selection } from '../../../shared/ipc/session'
import type { Observation } from '../../../shared/network/observation'
import { useAppContext } from '../../app/context'
import { useText } from '../../i18n/text'
import { figureText } from '../figure-text'

const SELECTABLE: ReadonlySet<string> = new Set(['terminal', 'crossing', 'route', 'institution'])

/** A figure in the ledger: leaves the ledger, selects what it is about, and shows where it comes from. */
export function LedgerFigure({ observation }: { readonly observation: Observation }) {
  const { store } = useAppContext()
  const text = useText()
  const value = figureText(text, observation)
  const open = () => {
    const { openSheet, setView, setNarrowTab, select, showEvidence } = store.getState()
    const [kind = '', id = ''] = observation.subject.split(':')
    openSheet(null)
    setView('network')
    setNarrowTab('details')
    if (SELECTABLE.has(kind)) select({ kind: kind as Selection['kind'], id })
    showEvidence({ kind: 'observation', id: observation.id })
  }
  return (
    <Button className="figure-button" aria-label={text.t('figure.open', { figure: value })} onPress={open}>
      {value}
    </Button>
  )
}
