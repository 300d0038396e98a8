import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Utilisation } from '../../../shared/network/utilisation'
import { useText } from '../../i18n/text'
import { percentRange, utilisationBadges, utilisationRefusal } from '../utilisation-text'
import { FigureButton } from './figure-button'

interface YearOfUtilisation {
  readonly year: number
  readonly utilisation: Utilisation
}

function YearRow({ terminal, row }: { readonly terminal: string; readonly row: YearOfUtilisation }) {
  const text = useText()
  const { t } = text
  const [prorated, setProrated] = useState(false)
  const { utilisation, year } = row
  if (!utilisation.ok) {
    return (
      <li className="utilisation-row">
        <span className="figure-when">{year}</span>
        <span className="figure-none">{utilisationRefusal(text, utilisation)}</span>
      </li>
    )
  }
  const ends =
    prorated && utilisation.prorated
      ? utilisation.prorated
      : { low: utilisation.low.percent, high: utilisation.high.percent }
  const value = percentRange(text, ends.low, ends.high)
  const badges = utilisationBadges(text, utilisation, prorated)
  return (
    <li className="utilisation-row">
      <span className="figure-when">{year}</span>
      <span>
        <FigureButton
          figure={{ kind: 'utilisation', terminal, year }}
          said={`${t('utilisation.title')} ${year}: ${value}`}
        >
          <strong>{value}</strong>
        </FigureButton>
        {badges !== '' && <span className="badge">{badges}</span>}
        {utilisation.prorated && (
          <Button className="link-button" onPress={() => setProrated(!prorated)}>
            {t(prorated ? 'utilisation.unprorate' : 'utilisation.prorate')}
          </Button>
        )}
      </span>
    </li>
  )
}

/** Utilisation by year, newest first: two readings with their badge, or the reason why none is given. */
export function UtilisationBlock({
  terminal,
  years,
}: {
  readonly terminal: string
  readonly years: readonly YearOfUtilisation[]
}) {
  const { t } = useText()
  if (years.length === 0) return null
  const newestFirst = [...years].sort((a, b) => b.year - a.year)
  const worked = newestFirst.filter((row) => row.utilisation.ok)
  const rows = worked.length > 0 ? worked : newestFirst.slice(0, 1)
  return (
    <section className="details-section">
      <h3>{t('utilisation.title')}</h3>
      <ul className="utilisation-rows">
        {rows.map((row) => (
          <YearRow key={row.year} terminal={terminal} row={row} />
        ))}
      </ul>
    </section>
  )
}
