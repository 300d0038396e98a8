import { useApp } from '../../app/context'
import { useText } from '../../i18n/text'
import { Icon } from '../../ui/icon'
import './as-of-chip.css'

/** "as of 2024 ✕": says that what stands beside it is not of today, and leads back to now. */
export function AsOfChip({ year }: { readonly year: number | null }) {
  const { t } = useText()
  const showYear = useApp((state) => state.showYear)
  if (year === null) return null
  const values = { year: String(year) }
  return (
    <button
      type="button"
      className="as-of-chip"
      aria-label={t('time.back-to-now', values)}
      title={t('time.back-to-now', values)}
      onClick={() => showYear(null)}
    >
      {t('time.as-of', values)}
      <Icon name="close" />
    </button>
  )
}
