import { useEffect, useMemo } from 'react'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { EvidencePanel } from '../details/evidence-panel'
import { AsOfChip } from '../time/as-of-chip'
import { MomentProvider } from '../time/moment'
import { YearBar } from '../time/year-bar'
import {
  AreaSection,
  CapacitySection,
  DifferencesSection,
  IntensitySection,
  UtilisationSection,
} from './compare-sections'
import './compare-view.css'
import { LazySection } from './lazy-section'
import { TerminalPicker } from './terminal-picker'
import { ThroughputSection } from './throughput-section'

/** Where a figure of this page comes from, beside it. */
function Evidence() {
  const { t } = useText()
  const evidence = useApp((state) => state.evidence)
  const top = evidence.at(-1)
  if (!top) return null
  return (
    <aside className="compare-evidence" data-pane="details" aria-label={t('compare.evidence')}>
      <EvidencePanel key={evidence.length} figure={top} />
    </aside>
  )
}

/** Chosen terminals side by side: differences, capacity, area, intensity, utilisation, throughput. */
export function CompareView() {
  const { t } = useText()
  const index = useIndex()
  const compare = useApp((state) => state.compare)
  const { asOf } = useApp((state) => state.time)
  const markChartReady = useApp((state) => state.markChartReady)
  const terminals = useMemo(() => compare.flatMap((id) => index.terminals.get(id) ?? []), [compare, index])
  const empty = terminals.length === 0
  useEffect(() => {
    if (empty) markChartReady()
  }, [empty, markChartReady])

  return (
    <MomentProvider year={asOf}>
      <div className="compare-view">
        <div className="compare-body">
          <main className="compare-main" data-pane="main" aria-labelledby="compare-title">
            <header className="compare-head">
              <h2 id="compare-title">{t('compare.title')}</h2>
              <TerminalPicker chosen={terminals} />
              <AsOfChip year={asOf} />
            </header>
            {empty ? (
              <p className="compare-empty">{t('compare.empty')}</p>
            ) : (
              <div className="compare-grid">
                <div className="compare-card" data-wide="true">
                  <DifferencesSection terminals={terminals} />
                </div>
                <div className="compare-card">
                  <CapacitySection terminals={terminals} />
                </div>
                <LazySection minHeight={140}>{() => <AreaSection terminals={terminals} />}</LazySection>
                <LazySection minHeight={140}>{() => <IntensitySection terminals={terminals} />}</LazySection>
                <LazySection minHeight={140}>
                  {() => <UtilisationSection terminals={terminals} />}
                </LazySection>
                <LazySection minHeight={240} wide>
                  {() => <ThroughputSection terminals={terminals} />}
                </LazySection>
              </div>
            )}
          </main>
          <Evidence />
        </div>
        <YearBar />
      </div>
    </MomentProvider>
  )
}
