import type { Camera } from '../../shared/ipc/session'
import type { LonLat } from '../../shared/network/geodesic'
import type { ScreenPoint } from './screen-box'

/** Size of the map pane in CSS pixels. */
export interface PaneSize {
  readonly width: number
  readonly height: number
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Space kept free between what is fitted and the pane's edges, in CSS pixels. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Width of the whole world at zoom 0 in CSS pixels: MapLibre's tile size. */
const WORLD_PX = 512

/** The map shows the world no smaller and no larger than this. Stations lie in their towns only to about zoom 8. */
export const MIN_ZOOM = 1.5
export const MAX_ZOOM = 8

/** Latitude at which the Web Mercator square ends. */
const MAX_LAT = 85.051129

function mercatorX(lon: number): number {
  return (lon + 180) / 360
}

function mercatorY(lat: number): number {
  const clamped = Math.max(-MAX_LAT, Math.min(MAX_LAT, lat))
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360)) / (2 * Math.PI)
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90
}

function worldSize(zoom: number): number {
  return WORLD_PX * 2 ** zoom
}

/**
 * Web Mercator (EPSG:3857 on the sphere), north up, as MapLibre draws it.
 *
 * @returns a function from a place to its point on the pane
 */
export function projector(camera: Camera, size: PaneSize): (place: LonLat) => ScreenPoint {
  const world = worldSize(camera.zoom)
  const originX = mercatorX(camera.lon) * world - size.width / 2
  const originY = mercatorY(camera.lat) * world - size.height / 2
  return ([lon, lat]) => ({ x: mercatorX(lon) * world - originX, y: mercatorY(lat) * world - originY })
}

/** Smallest bounds around places; `undefined` for none. None of ours cross the 180th meridian. */
export function boundsOf(places: readonly LonLat[]): Bounds | undefined {
  if (places.length === 0) return undefined
  const lons = places.map(([lon]) => lon)
  const lats = places.map(([, lat]) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

/**
 * The camera that shows `bounds` as large as the pane allows, inside its padding.
 *
 * @param closest zoom that a small place is not enlarged beyond
 */
export function fitCamera(bounds: Bounds, size: PaneSize, padding: Padding, closest = MAX_ZOOM): Camera {
  const [west, south, east, north] = bounds
  const [left, right] = [mercatorX(west), mercatorX(east)]
  const [top, bottom] = [mercatorY(north), mercatorY(south)]
  const width = Math.max(40, size.width - padding.left - padding.right)
  const height = Math.max(40, size.height - padding.top - padding.bottom)
  const scale = Math.min(width / Math.max(right - left, 1e-9), height / Math.max(bottom - top, 1e-9))
  const zoom = Math.max(MIN_ZOOM, Math.min(closest, Math.log2(scale / WORLD_PX)))
  const world = worldSize(zoom)
  const x = (left + right) / 2 + (padding.right - padding.left) / 2 / world
  const y = (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / world
  return { lon: x * 360 - 180, lat: latitudeOf(y), zoom }
}

/** The camera that shows on a pane of another size all that it shows now. */
export function cameraForSize(camera: Camera, from: PaneSize, to: PaneSize): Camera {
  if (from.width === 0 || from.height === 0) return camera
  const scale = Math.min(to.width / from.width, to.height / from.height)
  return { ...camera, zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, camera.zoom + Math.log2(scale))) }
}

/** Metres on the ground per CSS pixel at the camera's latitude (sphere of 6,378,137 m, as Web Mercator has it). */
export function metresPerPixel({ lat, zoom }: Camera): number {
  return (2 * Math.PI * 6_378_137 * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom)
}
