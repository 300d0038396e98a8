import { useEffect, useId, useRef, useState } from 'react'
import type { Camera } from '../../../shared/ipc/session'
import { useApp, useAppContext, useIndex } from '../../app/context'
import { useExportMap } from '../../exports/use-export-part'
import { useText } from '../../i18n/text'
import type { MapFlows } from '../../map/map-flows'
import { type MapWays, wayPlaces } from '../../map/map-ways'
import type { NetworkMap } from '../../map/network-map'
import type { PaneSize } from '../../map/projection'
import { reducedMotion } from '../../styles/motion'
import { useMomentOf, usePanesYear, useShown } from '../time/moment'
import { useFlowsInView, useFlowsSaid, useMapFlows } from './flows-on-map'
import { useNetworkMap } from './map-binding'
import { MapControls } from './map-controls'
import { MapFallback } from './map-fallback'
import { MapHoverCard } from './map-hover-card'
import { MapLegend } from './map-legend'
import { usePointing } from './map-pointing'
import { MapScale } from './map-scale'
import { MapSubjectList } from './map-subject-list'
import './map-pane.css'
import { endToFill, useCameraGivenBack, useMapWays, useWaysInView } from './ways-on-map'
import { useWaysSaid } from './ways-said'

/** From this height on the legend starts unfolded, in CSS pixels. */
const ROOMY = 420

const moves = () => !reducedMotion()

const START: Camera = { lon: 95, lat: 42, zoom: 3 }

/**
 * Ties the state of the window to the map: selection, hover, layers, the moment and requests to bring something into view.
 * Draws nothing itself, so that none of these draws the pane anew.
 */
function MapWishes({
  map,
  ways,
  flows,
}: {
  readonly map: NetworkMap | undefined
  readonly ways: MapWays | null
  readonly flows: MapFlows | null
}): null {
  const selection = useApp((state) => state.selection)
  const hover = useApp((state) => state.hover)
  const institutions = useApp((state) => state.institutions)
  const focus = useApp((state) => state.focus)
  const index = useIndex()
  const moment = useMomentOf(usePanesYear())
  const answered = useRef(0)
  useEffect(() => {
    map?.wish({ selection, hover, institutions, moment, ways, flows })
  }, [map, selection, hover, institutions, moment, ways, flows])
  useEffect(() => {
    if (!map || focus.serial <= answered.current) return
    answered.current = focus.serial
    const points = ways && focus.target === 'opening' ? wayPlaces(index, ways) : []
    map.show(points.length > 0 ? { kind: 'points', points } : focus.target, !reducedMotion())
  }, [map, focus, ways, index])
  return null
}

/**
 * Camera at rest and size of the pane, for what is drawn beside the map. The camera is also kept for the next start, but
 * not while the opening view stands as it came: that one is fitted anew to the window of the day. Nor in the views that are
 * fitted to their ways or flows.
 */
function useView(map: NetworkMap | undefined): { readonly camera: Camera; readonly size: PaneSize } {
  const { store } = useAppContext()
  const [view, setView] = useState({ camera: START, size: { width: 0, height: 0 } })
  useEffect(() => {
    if (!map) return
    const read = () => setView({ camera: map.camera(), size: map.size() })
    read()
    return map.on('rest', () => {
      read()
      const { camera, setCamera, view } = store.getState()
      if (view === 'routes' || view === 'imports') return
      const untouched = camera === null && map.showing() === 'opening'
      if (map.size().width > 0 && !untouched) setCamera(map.camera())
    })
  }, [map, store])
  return view
}

/** The map with its legend and controls. One tab stop: arrows pan, + and − zoom, Page Up and Down go from mark to mark. */
export function MapPane() {
  const { t } = useText()
  const openSheet = useApp((state) => state.openSheet)
  const pane = useRef<HTMLElement>(null)
  const surface = useRef<HTMLDivElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [attempt, setAttempt] = useState(0)
  const { map, condition } = useNetworkMap({ pane, container, canvas }, attempt)
  const { camera, size } = useView(map)
  const ways = useMapWays()
  const flows = useMapFlows()
  const away = useApp((state) => state.view === 'routes' || state.view === 'imports')
  useCameraGivenBack(map, away)
  useWaysInView(map, ways, moves)
  useFlowsInView(map, flows, moves)
  const { pointed, list, clear, choose, closeList, onKeyDown, onContextMenuCapture } = usePointing(
    map,
    surface,
    ways,
  )
  const said = useWaysSaid(ways)
  const flowing = useFlowsSaid(flows)
  const filling = useApp((state) => (state.view === 'routes' ? endToFill(state.routes) : null))
  const drawable = condition !== 'no-webgl'
  const { index } = useShown()
  useExportMap(
    map && condition === 'running'
      ? { shows: flows ? 'flows' : ways ? 'ways' : 'network', size: map.size, draw: map.picture, index }
      : undefined,
  )
  const help = useId()

  return (
    <section className="map-pane" ref={pane} aria-label={t('map.pane')}>
      <MapWishes map={map} ways={ways} flows={flows} />
      <div
        className="map-surface"
        ref={surface}
        role="application"
        inert={!drawable}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one tab stop
        tabIndex={0}
        aria-label={t('map.label')}
        aria-describedby={help}
        onKeyDown={onKeyDown}
        onContextMenuCapture={onContextMenuCapture}
        onBlur={clear}
      >
        <div className="map-container" ref={container} key={attempt} />
        <canvas className="map-overlay" ref={canvas} />
      </div>
      <p id={help} className="visually-hidden">
        {ways ? `${said} ${t('map.help-routes')}` : `${flowing} ${t('map.help')}`}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {pointed && [pointed.words.title, ...pointed.words.facts].join('. ')}
      </p>
      {filling && <p className="map-hint">{t(`map.fill-${filling}`)}</p>}
      {pointed && !list && <MapHoverCard words={pointed.words} at={pointed.at} size={size} />}
      {list && (
        <MapSubjectList
          key={list.subjects.map(({ id }) => id).join()}
          subjects={list.subjects}
          at={list.at}
          size={size}
          onChoose={choose}
          onClose={closeList}
        />
      )}
      {drawable && <MapControls onZoom={(levels) => map?.zoomBy(levels, !reducedMotion())} />}
      {drawable && (
        <div className="map-bottom">
          <MapLegend
            zoom={camera.zoom}
            roomy={size.height >= ROOMY}
            ways={ways !== null}
            flows={flows !== null}
          />
          <div className="map-footer">
            <MapScale camera={camera} />
            <button type="button" onClick={() => openSheet('about')}>
              {t('map.credits')}
            </button>
          </div>
        </div>
      )}
      <MapFallback condition={condition} onReload={() => setAttempt(attempt + 1)} />
    </section>
  )
}
