import { useDeferredValue, useMemo, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { ShownTable } from '../../../shared/imports/job'
import { useApp, useAppContext, useIndex } from '../../app/context'
import { type BoardAnswer, pairKey } from '../../app/imports-state'
import { toTsv } from '../../charts/table-model'
import { useExportPart } from '../../exports/use-export-part'
import { useText } from '../../i18n/text'
import { CopyButton } from '../../ui/copy-button'
import { drawnFlows } from './flow-ends'
import { flowsModel } from './flows-model'
import './flows-table.css'
import { ownSources, ownValue } from './own-figures'
import { placeKeyName } from './subject-name'
import { useExport } from './use-export'

/** The pairs with the most, as a list: the twin of the flows on the map. */
export function FlowsTable({ answer }: { readonly answer: BoardAnswer }) {
  const index = useIndex()
  const text = useText()
  const { t, format } = text
  const { store } = useAppContext()
  const measure = useApp((state) => state.imports.measure)
  const subject = useApp((state) => state.imports.subject)
  const pointed = useApp((state) => state.imports.pointed)
  const sources = useApp((state) => ownSources(state.imports))
  const exportTable = useExport()
  const flows = useDeferredValue(answer.flows)
  const { rest } = answer
  const { undrawn, smaller, flows: drawn } = useMemo(() => drawnFlows(index, flows), [index, flows])
  const title = t('flows.title', { measure: t(`imports.measure-${measure}`) })
  const model = useMemo(
    () => flowsModel(index, text, flows, { title, measure, sources }),
    [index, text, flows, title, measure, sources],
  )
  const notes = [
    ...(smaller > 0 ? [t('flows.smaller', { count: drawn.length })] : []),
    ...(undrawn.pairs > 0
      ? [t('flows.undrawn', { count: undrawn.pairs, value: ownValue(text, undrawn.value, measure) })]
      : []),
  ]
  const section = useRef<HTMLElement>(null)
  useExportPart(section, { id: 'flows', title, subtitle: '', legend: [], notes, table: model })
  if (flows.length === 0) return <p className="imports-message">{t('flows.none')}</p>
  const total = flows.reduce((sum, { value }) => sum + value, 0) + rest.value
  const most = flows[0]?.value ?? 0
  const name = (key: string) => placeKeyName(index, text, key)
  const unit = t(`series.unit-${measure}`)
  const chosen = subject !== null && 'origin' in subject ? pairKey(subject) : null
  const { pointFlow, showImports } = store.getState()
  const table = (): ShownTable => ({
    columns: [
      { name: t('flows.origin'), kind: 'text' },
      { name: t('flows.destination'), kind: 'text' },
      { name: unit, kind: 'number' },
      { name: t('flows.rows'), kind: 'number' },
    ],
    rows: flows.map(({ origin, destination, value, rows }) => [name(origin), name(destination), value, rows]),
  })
  return (
    <section className="flows-section" ref={section} aria-labelledby="flows-title">
      <header className="chart-head">
        <div className="chart-title">
          <h2 id="flows-title">{title}</h2>
          <p className="chart-subtitle">{notes.join(' · ')}</p>
        </div>
        <div className="chart-actions">
          {(['csv', 'parquet'] as const).map((kind) => (
            <Button
              key={kind}
              className="button is-small"
              onPress={() => void exportTable({ what: { table: table() }, format: kind, name: title })}
            >
              {t(`flows.export-${kind}`)}
            </Button>
          ))}
          <CopyButton
            label={t('charts.copy-table-of', { title })}
            text={() => toTsv(model, model.rows, t('charts.column-sources'))}
          />
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe scrollable-region-focusable) */}
      <section className="flows-scroll" tabIndex={0} aria-label={title}>
        <table className="flows">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col" data-numeric="true">
                {t('flows.rank')}
              </th>
              <th scope="col">{t('flows.pair')}</th>
              <th scope="col" data-numeric="true">
                {unit}
              </th>
              <th scope="col">{t('flows.share')}</th>
              <th scope="col" data-numeric="true">
                {t('flows.rows')}
              </th>
            </tr>
          </thead>
          <tbody>
            {flows.map((flow, i) => {
              const key = pairKey(flow)
              const { origin, destination, value, rows } = flow
              return (
                <tr
                  key={key}
                  data-chosen={key === chosen}
                  data-pointed={key === pointed}
                  onPointerEnter={() => pointFlow(key)}
                  onPointerLeave={() => pointFlow(null)}
                >
                  <td data-numeric="true">{format.number(i + 1)}</td>
                  <th scope="row">
                    <Button
                      className="heat-place"
                      aria-pressed={key === chosen}
                      onFocus={() => pointFlow(key)}
                      onBlur={() => pointFlow(null)}
                      onPress={() =>
                        showImports({ subject: key === chosen ? null : { origin, destination } })
                      }
                    >
                      {t('imports.pair', { from: name(origin), to: name(destination) })}
                    </Button>
                  </th>
                  <td data-numeric="true">{format.number(value, value < 100 ? 1 : 0)}</td>
                  <td>
                    <span
                      className="flows-bar"
                      style={{ inlineSize: `${most > 0 ? (value / most) * 90 : 0}px` }}
                    />
                    {t('utilisation.single', {
                      value: format.percent(total > 0 ? (value / total) * 100 : 0),
                    })}
                  </td>
                  <td data-numeric="true">{format.number(rows)}</td>
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            {rest.pairs > 0 && (
              <tr>
                <td />
                <th scope="row">{t('flows.rest', { count: rest.pairs })}</th>
                <td data-numeric="true">{format.number(rest.value, 0)}</td>
                <td colSpan={2}>
                  {t('utilisation.single', { value: format.percent((rest.value / total) * 100) })}
                </td>
              </tr>
            )}
            <tr>
              <td />
              <th scope="row">{t('series.total')}</th>
              <td data-numeric="true">{format.number(total, 0)}</td>
              <td colSpan={2} />
            </tr>
          </tfoot>
        </table>
      </section>
    </section>
  )
}
