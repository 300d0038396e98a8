import type { Camera } from '../../../shared/ipc/session'
import { useText } from '../../i18n/text'
import { metresPerPixel } from '../../map/projection'
import './map-scale.css'

/** Longest that the bar gets, in CSS pixels. */
const LONGEST = 96

/** The roundest length of 1, 2 or 5 × 10ⁿ kilometres that fits into `kmAvailable`. */
export function roundKilometres(kmAvailable: number): number {
  const decade = 10 ** Math.floor(Math.log10(kmAvailable))
  const step = [5, 2, 1].find((factor) => factor * decade <= kmAvailable) ?? 1
  return step * decade
}

/** Length on the ground in the middle of the map. Web Mercator stretches with latitude, so it holds there only. */
export function MapScale({ camera }: { readonly camera: Camera }) {
  const { t, format } = useText()
  const kmPerPixel = metresPerPixel(camera) / 1000
  const km = roundKilometres(kmPerPixel * LONGEST)
  return (
    <div className="map-scale" style={{ inlineSize: km / kmPerPixel }}>
      {`${format.number(km)} ${t('unit.km')}`}
    </div>
  )
}
