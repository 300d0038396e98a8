import { type ReactNode, useState } from 'react'
import { isThere } from '../../../shared/network/as-of'
import { standingOf } from '../../../shared/network/subject-state'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { flowWidth, widestOf } from '../../map/map-flows'
import { capacityRadius } from '../../map/marker-size'
import { drawnFlows } from '../imports/flow-ends'
import { answerOf } from '../imports/use-imports'
import { useShown } from '../time/moment'
import './map-legend.css'

/** Capacities for the legend's larger circle, TEU a year, and the largest radius that it may have, in CSS pixels. */
const SAMPLES = [400_000, 200_000, 100_000] as const
const SAMPLE_RADIUS = 14.5

/** The smaller circle stands for this share of the larger. */
const SMALLER = 1 / 8

function samplesAt(zoom: number): readonly number[] {
  const larger = SAMPLES.find((teu) => capacityRadius(teu, zoom) <= SAMPLE_RADIUS) ?? SAMPLES[2]
  return [larger * SMALLER, larger]
}

function Row({ drawing, children }: { readonly drawing: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <svg width="30" height="16" viewBox="0 0 30 16" aria-hidden="true" focusable="false">
        {drawing}
      </svg>
      <span>{children}</span>
    </li>
  )
}

function LineRows() {
  const { t } = useText()
  const { terminals } = useIndex()
  const links = terminals.has('xian') ? 'map.legend.link' : 'map.legend.link-any'
  return (
    <ul>
      <Row drawing={<path className="legend-link" d="M1 8h28" />}>{t(links)}</Row>
      <Row drawing={<path className="legend-line" d="M1 8h28" />}>{t('map.legend.gauge-1435')}</Row>
      <Row drawing={<path className="legend-double" d="M1 6.4h28M1 9.6h28" />}>
        {t('map.legend.gauge-1520')}
      </Row>
      <Row drawing={<path className="legend-unbuilt" d="M1 6.4h28M1 9.6h28" />}>
        {t('map.legend.unbuilt')}
      </Row>
      <Row drawing={<path className="legend-road" d="M1 8h28" />}>{t('map.legend.road')}</Row>
      <Row drawing={<path className="legend-sea" d="M2 8h27" />}>{t('map.legend.sea')}</Row>
    </ul>
  )
}

/** What stands on the ways of the Routes view. */
function WayRows() {
  const { t } = useText()
  return (
    <ul>
      <Row drawing={<path className="legend-way" d="M1 8h28" />}>{t('map.legend.way-chosen')}</Row>
      <Row drawing={<path className="legend-other" d="M1 8h28" />}>{t('map.legend.way-other')}</Row>
      <Row
        drawing={
          <>
            <path className="legend-other" d="M1 8h28" />
            <path className="legend-arrow" d="M20 8l-9 4.5 2.4-4.5L11 3.5Z" />
          </>
        }
      >
        {t('map.legend.way-direction')}
      </Row>
      <Row drawing={<path className="legend-bar" d="M15 2v12" />}>{t('map.legend.way-border')}</Row>
      <Row drawing={<path className="legend-change" d="M4 8h7l5-3.5h9M11 8l5 3.5h9" />}>
        {t('map.legend.way-gauge')}
      </Row>
    </ul>
  )
}

/** Flows of the user's own files, with the values that three widths stand for. */
function FlowRows() {
  const { t, format } = useText()
  const measure = useApp((state) => state.imports.measure)
  const flows = useApp((state) => answerOf(state.imports.board)?.flows)
  const index = useIndex()
  const drawn = drawnFlows(index, flows ?? []).flows
  const most = drawn[0]?.value ?? 0
  const samples = [1, 0.5, 0.1].map((share) => {
    const value = Number((most * share).toPrecision(2))
    return { value, width: flowWidth(value, most, widestOf(drawn.length)) }
  })
  return (
    <ul>
      <li>
        <em>{t('flows.legend', { measure: t(`imports.measure-${measure}`) })}</em>
      </li>
      {samples.map(({ value, width }) => (
        <Row key={value} drawing={<path className="legend-flow" d="M1 8h28" strokeWidth={width} />}>
          {t('series.value', { value: format.number(value), unit: t(`series.unit-${measure}`) })}
        </Row>
      ))}
      <Row
        drawing={
          <>
            <path className="legend-flow" d="M1 8h28" strokeWidth={3} />
            <path className="legend-arrow" d="M20 8l-9 4.5 2.4-4.5L11 3.5Z" />
          </>
        }
      >
        {t('flows.legend-direction')}
      </Row>
    </ul>
  )
}

function TrackRows() {
  const { t } = useText()
  return (
    <ul>
      <Row drawing={<path className="legend-line" d="M1 8h28" />}>{t('map.legend.gauge-1435')}</Row>
      <Row drawing={<path className="legend-double" d="M1 6.4h28M1 9.6h28" />}>
        {t('map.legend.gauge-1520')}
      </Row>
      <Row drawing={<path className="legend-unbuilt" d="M1 6.4h28M1 9.6h28" />}>
        {t('map.legend.unbuilt')}
      </Row>
      <Row drawing={<path className="legend-sea" d="M2 8h27" />}>{t('map.legend.sea')}</Row>
      <li>
        <em>{t('map.legend.stations-not-track')}</em>
      </li>
    </ul>
  )
}

function MarkerRows({ institutions }: { readonly institutions: boolean }) {
  const { t } = useText()
  const { unplaced, planned } = useOffices()
  const trial = useTrial()
  const triangles = 'M15 8 8 3.4v9.2ZM15 8l7-4.6v9.2Z'
  return (
    <ul>
      <Row
        drawing={
          <>
            <circle className="legend-ring" cx="15" cy="8" r="7" />
            <circle className="legend-disc" cx="15" cy="8" r="4.6" />
          </>
        }
      >
        {t('map.legend.dispute')}
      </Row>
      <Row
        drawing={
          <>
            <circle className="legend-ring" cx="15" cy="8" r="6.5" />
            <text className="legend-text" x="15" y="11.4">
              ?
            </text>
          </>
        }
      >
        {t('map.legend.unknown')}
      </Row>
      <Row drawing={<circle className="legend-ring legend-dashed" cx="15" cy="8" r="6.5" />}>
        {t('map.legend.planned')}
      </Row>
      {trial && (
        <Row
          drawing={
            <>
              <circle className="legend-ring legend-dashed" cx="15" cy="8" r="6.5" />
              <circle className="legend-disc legend-trial" cx="15" cy="8" r="6" />
            </>
          }
        >
          {t('time.legend-trial')}
        </Row>
      )}
      <Row drawing={<path className="legend-crossing" d={triangles} />}>{t('map.legend.crossing')}</Row>
      <Row drawing={<path className="legend-crossing legend-hollow" d={triangles} />}>
        {t('map.legend.crossing-road')}
      </Row>
      {institutions && (
        <Row drawing={<rect className="legend-institution" x="10" y="3" width="10" height="10" rx="1.5" />}>
          {unplaced > 0
            ? t('map.legend.institutions-unplaced', { count: unplaced })
            : t('map.legend.institutions')}
        </Row>
      )}
      {institutions && planned && (
        <Row
          drawing={
            <rect
              className="legend-institution legend-hollow"
              x="10.5"
              y="3.5"
              width="9"
              height="9"
              rx="1.5"
            />
          }
        >
          {t('time.legend-office-planned')}
        </Row>
      )}
    </ul>
  )
}

/** Circles as large as the map draws them now. */
function SizeKey({ zoom }: { readonly zoom: number }) {
  const { t, format } = useText()
  const side = SAMPLE_RADIUS * 2
  return (
    <div className="legend-sizes">
      {samplesAt(zoom).map((teu) => {
        const radius = capacityRadius(teu, zoom)
        return (
          <span key={teu}>
            <svg
              width={radius * 2 + 2}
              height={side}
              viewBox={`0 0 ${radius * 2 + 2} ${side}`}
              aria-hidden="true"
              focusable="false"
            >
              <circle className="legend-disc" cx={radius + 1} cy={side / 2} r={radius} />
            </svg>
            {format.number(teu)}
          </span>
        )
      })}
      <span>{t('map.legend.capacity')}</span>
      <em>{t('map.legend.stations-not-track')}</em>
    </div>
  )
}

/** Offices that have no point, because only their province is known, and those with one that are only meant to be. */
function useOffices(): { readonly unplaced: number; readonly planned: boolean } {
  const { index, moment } = useShown()
  const here = index.network.institutions.flatMap((institution) => {
    const state = standingOf(institution, moment, index)
    return isThere(state)
      ? [{ state, placed: index.places.get(institution.place)?.position !== undefined }]
      : []
  })
  return {
    unplaced: here.filter(({ placed }) => !placed).length,
    planned: here.some(({ state, placed }) => placed && state.stage !== 'operating'),
  }
}

/** Whether a terminal is on trial at the moment. */
function useTrial(): boolean {
  const { index, moment } = useShown()
  return index.network.terminals.some((terminal) => standingOf(terminal, moment, index).stage === 'trial')
}

/** The signs of the map in columns. */
export function LegendBody({
  zoom,
  ways,
  flows,
}: {
  readonly zoom: number
  readonly ways: boolean
  readonly flows: boolean
}) {
  const { t } = useText()
  const institutions = useApp((state) => state.institutions)
  const { moment } = useShown()
  return (
    <div className="legend-body">
      <div className="legend-columns">
        {flows ? <FlowRows /> : ways ? <WayRows /> : <LineRows />}
        {ways || flows ? <TrackRows /> : <MarkerRows institutions={institutions} />}
      </div>
      {!ways && !flows && <SizeKey zoom={zoom} />}
      {moment.year !== null && <p className="legend-note">{t('time.undated-lines')}</p>}
    </div>
  )
}

/**
 * What lines and marks mean. Folds to its heading.
 *
 * @param roomy the pane is high enough for an open legend; in a low one it stays folded until it is asked for
 */
export function MapLegend({
  zoom,
  roomy,
  ways,
  flows,
}: {
  readonly zoom: number
  readonly roomy: boolean
  /** The Routes view: what stands on ways is explained first. */
  readonly ways: boolean
  /** The view of the user's own files: its flows are explained first. */
  readonly flows: boolean
}) {
  const { t } = useText()
  const wanted = useApp((state) => state.legend)
  const toggle = useApp((state) => state.toggleLegend)
  const [asked, setAsked] = useState(false)
  const open = roomy ? wanted : asked
  return (
    <section className="map-legend" aria-label={t('map.legend')}>
      <button type="button" aria-expanded={open} onClick={() => (roomy ? toggle() : setAsked(!asked))}>
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <path d={open ? 'M2 3.5 5 6.5l3-3' : 'M3.5 2 6.5 5l-3 3'} />
        </svg>
        {t('map.legend')}
      </button>
      {open && <LegendBody zoom={zoom} ways={ways} flows={flows} />}
    </section>
  )
}
