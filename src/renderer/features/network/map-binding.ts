import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Language } from '../../../shared/network/language'
import type { NetworkIndex } from '../../../shared/network/network-index'
import { useAppContext } from '../../app/context'
import { useText } from '../../i18n/text'
import { loadMapFonts } from '../../map/canvas-text'
import { loadContextLabels } from '../../map/context-labels'
import { createNetworkMap, type NetworkMap } from '../../map/network-map'
import type { ScreenBox } from '../../map/screen-box'
import { onSchemeChange } from '../../styles/tokens'
import { watchScreen } from '../../styles/watch-screen'
import { today } from '../today'
import { installMapProbe } from './map-probe'

/** How the map is. `lost`: the graphics context went away and has not come back. */
export type MapCondition = 'starting' | 'running' | 'lost' | 'no-webgl'

interface MapElements {
  readonly pane: RefObject<HTMLElement | null>
  readonly container: RefObject<HTMLDivElement | null>
  readonly canvas: RefObject<HTMLCanvasElement | null>
}

/** A lost context comes back by itself within this time, or the user is offered to load the map again. */
const RESTORE_MS = 1500

async function loadJson(url: string): Promise<unknown> {
  const response = await fetch(url)
  return response.ok ? response.json() : undefined
}

/** Calls `onChange` when the window comes to a screen of another density. */
function watchDensity(onChange: () => void): () => void {
  const watch = () =>
    watchScreen(`(resolution: ${window.devicePixelRatio}dppx)`, () => {
      stop()
      stop = watch()
      onChange()
    })
  let stop = watch()
  return () => stop()
}

function panelBoxes(pane: HTMLElement): ScreenBox[] {
  const origin = pane.getBoundingClientRect()
  return ['.map-legend', '.map-controls', '.map-footer'].flatMap((selector) => {
    const box = pane.querySelector(selector)?.getBoundingClientRect()
    if (!box || box.width === 0) return []
    const [left, top] = [box.left - origin.left, box.top - origin.top]
    return [{ left, top, right: left + box.width, bottom: top + box.height }]
  })
}

/** The names that a network gives the map to write. */
function namesOf({ network }: NetworkIndex, language: Language): string[] {
  const { places, crossings, terminals, routes } = network
  const named = [...places, ...crossings].map(({ names }) => names[language])
  const short = [...terminals, ...routes].map(({ shortNames }) => shortNames[language])
  return [...named, ...short]
}

/** Gives the map the basemap's names, then the fonts for all that it writes, then the language, unless another is `wanted` by then. */
async function prepareNames(
  map: NetworkMap,
  index: NetworkIndex,
  language: Language,
  wanted: () => boolean,
): Promise<void> {
  const labels = await loadContextLabels(loadJson)
  map.setContext(labels)
  const around = labels.map(({ names }) => names[language] ?? '')
  const capitals = around.map((name) => name.toLocaleUpperCase(language))
  await loadMapFonts([...namesOf(index, language), ...around, ...capitals])
  if (wanted()) map.setLanguage(language)
}

/** Gives a map that is made already another network, with the fonts for its names. */
async function changeNetwork(map: NetworkMap, index: NetworkIndex, language: Language): Promise<void> {
  map.setNetwork(index)
  await loadMapFonts(namesOf(index, language))
  map.refreshFonts()
}

/**
 * Keeps the map as large as its pane and its texts clear of the panels over it. A panel changes its width with every
 * step of the scale bar: that must not make the map's own canvases anew.
 */
function watchSizes(pane: HTMLElement, map: NetworkMap): () => void {
  const arrange = () => map.setPanels(panelBoxes(pane))
  const measure = () => {
    map.resize()
    arrange()
  }
  const observer = new ResizeObserver((entries) => {
    if (entries.some(({ target }) => target === pane)) measure()
    else arrange()
  })
  for (const element of [pane, ...pane.querySelectorAll('.map-legend, .map-footer')])
    observer.observe(element)
  const stopDensity = watchDensity(measure)
  return () => {
    observer.disconnect()
    stopDensity()
  }
}

/**
 * Tells on the pane how the picture stands, as `data-map-state`: `busy` while it moves or loads, `idle` once nothing is left
 * to draw, `none` where there is no map. For tests and pictures that must wait.
 */
function markState(pane: HTMLElement, state: 'busy' | 'idle' | 'none'): void {
  pane.dataset.mapState = state
}

function watchContext(map: NetworkMap, onCondition: (condition: MapCondition) => void): () => void {
  let timer = 0
  const stops = [
    map.on('lost', () => {
      timer = window.setTimeout(() => onCondition('lost'), RESTORE_MS)
    }),
    map.on('restored', () => {
      window.clearTimeout(timer)
      onCondition('running')
    }),
  ]
  return () => {
    window.clearTimeout(timer)
    for (const stop of stops) stop()
  }
}

/**
 * Makes the map in its pane and ties it to the window's state. Made once, whatever network it shows; made again only when
 * `attempt` grows, after a context that did not come back.
 */
export function useNetworkMap(elements: MapElements, attempt: number) {
  const { index, store } = useAppContext()
  const { language } = useText()
  const [map, setMap] = useState<NetworkMap>()
  const [condition, setCondition] = useState<MapCondition>('starting')

  const drawn = useRef(index)
  const spoken = useRef(language)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks for a new map, another network or language does not; the refs never change
  useEffect(() => {
    const { pane, container, canvas } = {
      pane: elements.pane.current,
      container: elements.container.current,
      canvas: elements.canvas.current,
    }
    if (!pane || !container || !canvas) return
    let made: NetworkMap
    try {
      const { camera, time } = store.getState()
      const moment = { year: time.asOf, today: today() }
      made = createNetworkMap({ container, canvas, index, language, camera, moment })
    } catch {
      setCondition('no-webgl')
      markState(pane, 'none')
      store.getState().markMapReady()
      return
    }
    drawn.current = index
    spoken.current = language
    setMap(made)
    setCondition('running')
    const prepared = prepareNames(made, index, language, () => spoken.current === language)
    const stopIdle = made.on('idle', () => {
      stopIdle()
      void prepared.finally(store.getState().markMapReady)
    })
    const stops = [
      stopIdle,
      watchSizes(pane, made),
      watchContext(made, setCondition),
      onSchemeChange(made.setTheme),
      installMapProbe(pane, made),
      made.on('frame', () => markState(pane, 'busy')),
      made.on('idle', () => markState(pane, 'idle')),
    ]
    return () => {
      for (const stop of stops) stop()
      made.dispose()
      setMap(undefined)
    }
  }, [store, attempt])

  useEffect(() => {
    if (!map || drawn.current === index) return
    drawn.current = index
    void changeNetwork(map, index, language)
  }, [map, index, language])

  useEffect(() => {
    if (!map || spoken.current === language) return
    spoken.current = language
    void prepareNames(map, index, language, () => spoken.current === language)
  }, [map, index, language])

  return { map, condition }
}
