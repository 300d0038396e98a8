import { useId, useMemo } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { MAX_AVOID } from '../../../shared/network/routing/route-question'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'
import { today } from '../today'
import { ConditionPicker } from './condition-picker'
import { hasAll, plannedYears, RUSSIA_AND_BELARUS, without } from './conditions'
import { EndField, SwapButton } from './end-field'
import './route-form.css'

const GAUGE_CHANGES = [0, 1, 2, 3, 4] as const

function AvoidPair() {
  const { t } = useText()
  const index = useIndex()
  const avoid = useApp((state) => state.routes.question.avoid)
  const ask = useApp((state) => state.ask)
  const crossed = index.network.legs.some(({ country }) => country === 'RU' || country === 'BY')
  const on = hasAll(avoid, RUSSIA_AND_BELARUS)
  const others = without(avoid, RUSSIA_AND_BELARUS)
  if (!crossed) return null
  return (
    <ToggleButton
      className="button route-pair"
      isSelected={on}
      isDisabled={!on && others.length + RUSSIA_AND_BELARUS.length > MAX_AVOID}
      onChange={(avoiding) => ask({ avoid: avoiding ? [...others, ...RUSSIA_AND_BELARUS] : others })}
    >
      {t('routes.avoid-pair')}
    </ToggleButton>
  )
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: number | null
  /** Number and words; `null` stands first. */
  readonly options: readonly (readonly [number | null, string])[]
  readonly onChange: (value: number | null) => void
}) {
  const id = useId()
  return (
    <div className="route-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value === null ? '' : String(value)}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option === null ? '' : String(option)}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

function Conditions() {
  const { t } = useText()
  const index = useIndex()
  const { sea, asOf, maxGaugeChanges } = useApp((state) => state.routes.question)
  const ask = useApp((state) => state.ask)
  const years = useMemo(() => plannedYears(index, Number(today().slice(0, 4))), [index])
  const offered = asOf === null || years.includes(asOf) ? years : [asOf, ...years]
  return (
    <fieldset className="route-set">
      <legend>{t('routes.conditions')}</legend>
      <AvoidPair />
      <label className="route-check">
        <input type="checkbox" checked={sea} onChange={({ target }) => ask({ sea: target.checked })} />
        {t('routes.sea')}
      </label>
      <Choice
        label={t('routes.lines')}
        value={asOf}
        options={[
          [null, t('routes.lines-today')],
          ...offered.map((year) => [year, t('routes.lines-as-of', { year: String(year) })] as const),
        ]}
        onChange={(year) => ask({ asOf: year })}
      />
      <Choice
        label={t('routes.max-gauge')}
        value={maxGaugeChanges}
        options={[
          [null, t('routes.max-gauge-any')],
          ...GAUGE_CHANGES.map((count) => [count, String(count)] as const),
        ]}
        onChange={(count) => ask({ maxGaugeChanges: count })}
      />
      <ConditionPicker list="via" />
      <ConditionPicker list="avoid" />
    </fieldset>
  )
}

/** From where to where, and on what conditions. Every change asks anew. */
export function RouteForm() {
  const { t } = useText()
  const listOpen = useApp((state) => state.listOpen)
  const setListOpen = useApp((state) => state.setListOpen)
  const ask = useApp((state) => state.ask)
  return (
    <section className="route-form" aria-label={t('routes.question')}>
      <h2>{t('routes.question')}</h2>
      <div className="route-ends">
        <EndField end="from" />
        <SwapButton />
        <EndField end="to" />
      </div>
      <Conditions />
      {listOpen && (
        <Button className="button is-primary" onPress={() => setListOpen(false)}>
          {t('routes.show-ways')}
        </Button>
      )}
      <Button
        className="button"
        onPress={() =>
          ask({ from: null, to: null, via: [], avoid: [], sea: true, asOf: null, maxGaugeChanges: null })
        }
      >
        {t('routes.anew')}
      </Button>
    </section>
  )
}
