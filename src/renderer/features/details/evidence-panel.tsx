import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { FigureRef } from '../../app/app-store'
import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import './evidence-panel.css'
import { WayEvidence } from '../routes/way-evidence'
import { IntensityEvidence } from './intensity-evidence'
import { ObservationEvidence } from './observation-evidence'
import { RouteDistanceEvidence } from './route-distance-evidence'
import { UtilisationEvidence } from './utilisation-evidence'

function Evidence({ figure }: { readonly figure: FigureRef }) {
  switch (figure.kind) {
    case 'observation':
      return <ObservationEvidence id={figure.id} />
    case 'utilisation':
      return <UtilisationEvidence terminal={figure.terminal} year={figure.year} />
    case 'intensity':
      return <IntensityEvidence terminal={figure.terminal} />
    case 'route-distance':
      return <RouteDistanceEvidence route={figure.route} />
    case 'way-km':
    case 'way-days':
    case 'way-emissions':
      return <WayEvidence kind={figure.kind} way={figure.way} />
  }
}

/** *Where this comes from*: slides over the details, never a modal; Back returns to where it was asked. */
export function EvidencePanel({ figure }: { readonly figure: FigureRef }) {
  const { t } = useText()
  const evidenceBack = useApp((state) => state.evidenceBack)
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  return (
    <section className="evidence" aria-label={t('evidence.title')}>
      <header className="evidence-bar">
        <Button className="button" ref={back} onPress={evidenceBack}>
          <Icon name="back" />
          {t('evidence.back')}
        </Button>
        <h2>{t('evidence.title')}</h2>
      </header>
      <div className="evidence-scroll">
        <Evidence figure={figure} />
      </div>
    </section>
  )
}
