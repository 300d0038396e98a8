import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import type { Selection } from '../../../shared/ipc/session'
import { useApp } from '../../app/context'
import type { ExportPart } from '../../exports/export-part'
import { useExportPart } from '../../exports/use-export-part'
import { useText } from '../../i18n/text'
import { OwnDetails } from '../imports/own-details'
import { useChosenWay } from '../routes/use-ways'
import { WayDetails } from '../routes/way-details'
import { useShown } from '../time/moment'
import { withAsOf } from '../time/state-words'
import { CrossingDetails } from './crossing-details'
import './details-panel.css'
import { EvidencePanel } from './evidence-panel'
import { InstitutionDetails } from './institution-details'
import { PlaceDetails } from './place-details'
import { RouteDetails } from './route-details'
import { selectionTable } from './selection-table'
import { TerminalDetails } from './terminal-details'

const DETAILS = {
  terminal: TerminalDetails,
  crossing: CrossingDetails,
  route: RouteDetails,
  institution: InstitutionDetails,
  place: PlaceDetails,
} as const

/** The figures about what is selected, for export. */
function useSelectedFigures(selection: Selection | null): ExportPart | undefined {
  const { index } = useShown()
  const text = useText()
  return useMemo(() => {
    const table = selection && selectionTable(index, text, selection)
    if (!table) return undefined
    return {
      id: `${selection.kind}-${selection.id}`,
      title: table.caption,
      subtitle: withAsOf(text, index, ''),
      legend: [],
      notes: [],
      table,
    }
  }, [index, text, selection])
}

/** Everything known about the selection; *Where this comes from* slides over it, and Back leads home. */
export function DetailsPanel() {
  const { t } = useText()
  const selection = useDeferredValue(useApp((state) => state.selection))
  const evidence = useApp((state) => state.evidence)
  const top = evidence.at(-1)
  const asker = useRef<Element | null>(null)

  useEffect(() => {
    if (top) return
    if (asker.current instanceof HTMLElement && asker.current.isConnected) asker.current.focus()
    asker.current = null
  }, [top])

  if (top && asker.current === null) asker.current = document.activeElement

  const way = useDeferredValue(useChosenWay())
  const own = useApp((state) => state.view === 'imports')
  const aboutWay = useApp((state) => state.view === 'routes' && state.routes.about === 'way')
  const About = selection ? DETAILS[selection.kind] : undefined
  const panel = useRef<HTMLDivElement>(null)
  useExportPart(panel, useSelectedFigures(own || aboutWay ? null : selection))
  return (
    <div className="details-panel" ref={panel}>
      <div
        className="details-scroll"
        key={aboutWay ? (way?.key ?? '') : selection ? `${selection.kind}:${selection.id}` : ''}
        inert={top !== undefined}
      >
        {own ? (
          <OwnDetails />
        ) : aboutWay ? (
          way ? (
            <WayDetails way={way} />
          ) : (
            <p className="details-empty">{t('details.empty')}</p>
          )
        ) : selection && About ? (
          <About key={selection.id} id={selection.id} />
        ) : (
          <p className="details-empty">{t('details.empty')}</p>
        )}
      </div>
      {top && <EvidencePanel key={evidence.length} figure={top} />}
    </div>
  )
}
