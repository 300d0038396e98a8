import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import type { MapWays } from '../../map/map-ways'
import { useRankedWays } from '../routes/use-ways'
import { spanText } from '../routes/way-figures'
import { placeName } from '../routes/way-name'

/** The ways on the map in a sentence, for those who cannot see it; the table below has them all. */
export function useWaysSaid(asked: MapWays | null): string {
  const index = useIndex()
  const text = useText()
  const { t } = text
  const ranked = useRankedWays()
  const chosen = useApp((state) => state.routes.chosen)
  if (!asked?.from || !asked.to || ranked.length === 0) return ''
  const found = t('routes.found', {
    count: ranked.length,
    from: placeName(index, text, asked.from),
    to: placeName(index, text, asked.to),
  })
  const way = ranked.find((other) => other.way.key === chosen)
  if (!way) return found
  return `${found}. ${t('map.way-chosen', { way: way.name, km: spanText(text, way.way.km) })}`
}
