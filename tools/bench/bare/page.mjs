import '../../../src/renderer/styles/tokens.css'
import './page.css'
import { Map as BareMap, setWorkerUrl } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { basemapLayers, basemapSources } from '../../../src/renderer/map/basemap-layers'
import { readTokens } from '../../../src/renderer/styles/tokens'

/** The app's opening camera in the pane that it has at 1440×900. */
const CAMERA = { center: [94.6, 39.6], zoom: 3.35 }

setWorkerUrl(workerUrl)
const map = new BareMap({
  container: 'map',
  style: { version: 8, sources: basemapSources(), layers: basemapLayers(readTokens()) },
  ...CAMERA,
  attributionControl: false,
  renderWorldCopies: false,
  fadeDuration: 0,
  canvasContextAttributes: { antialias: true },
})

map.once('idle', () => {
  performance.mark('tarmaq:ready')
  document.documentElement.dataset.ready = 'true'
})

document.querySelector('.map-pane').addEventListener('tarmaq:travel', ({ detail: { camera, ms } }) => {
  const { lon, lat, zoom } = camera
  map.easeTo({ center: [lon, lat], zoom, duration: ms, easing: (share) => share, essential: true })
})

const said = document.querySelector('#said')
document.querySelector('#word').addEventListener('click', () => {
  said.textContent = `${Number(said.textContent) + 1}`
})
