import { type CalendarDate, parseDate } from '@internationalized/date'
import { useState } from 'react'
import { DateField, DateInput, DateSegment, I18nProvider, Label } from 'react-aria-components'
import { dateLocale } from '../../../shared/format/format'
import { useText } from '../../i18n/text'
import './day-field.css'

/** A year of fewer digits is still being typed. */
const FIRST_WHOLE_YEAR = 1000

/**
 * A day, as the window's language writes it.
 *
 * @param value ISO 8601, `null` where none is chosen
 * @param onChange called once a day is whole, and with `null` when it is cleared
 */
export function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string | null
  readonly onChange: (day: string | null) => void
}) {
  const { language } = useText()
  const [typed, setTyped] = useState<CalendarDate | null>(null)
  const day = typed ?? (value === null ? null : parseDate(value))
  const take = (next: CalendarDate | null) => {
    const isWhole = next === null || next.year >= FIRST_WHOLE_YEAR
    setTyped(isWhole ? null : next)
    if (isWhole) onChange(next?.toString() ?? null)
  }
  return (
    <I18nProvider locale={dateLocale(language)}>
      <DateField className="imports-choice" value={day} onChange={take} granularity="day">
        <Label>{label}</Label>
        <DateInput className="day-input" translate="no">
          {(segment) => <DateSegment className="day-segment" segment={segment} />}
        </DateInput>
      </DateField>
    </I18nProvider>
  )
}
