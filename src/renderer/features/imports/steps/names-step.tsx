import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useIndex } from '../../../app/context'
import { useText } from '../../../i18n/text'
import { placeKeyName } from '../subject-name'
import type { ImportStepsState } from './use-import-steps'

const KINDS = ['terminal', 'crossing', 'place'] as const

/** Names that are not sure: each with what it may mean, the nearest first. */
export function NamesStep({ steps }: { readonly steps: ImportStepsState }) {
  const index = useIndex()
  const text = useText()
  const { t, format } = text
  const { names, confirmed, sure, choices } = steps
  const everything = useMemo(() => {
    const { terminals, crossings, places } = index.network
    return [
      ...terminals.map(({ id }) => `terminal:${id}`),
      ...crossings.map(({ id }) => `crossing:${id}`),
      ...places
        .filter(({ kind }) => kind !== 'region' && kind !== 'border-point')
        .map(({ id }) => `place:${id}`),
    ]
      .map((key) => ({ key, words: placeKeyName(index, text, key) }))
      .sort((a, b) => text.byName(a.words, b.words))
  }, [index, text])
  const open = names.filter(({ certainty }) => certainty !== 'sure')
  return (
    <form
      className="import-form"
      onSubmit={(event) => {
        event.preventDefault()
        steps.run(choices.keepGoodRows)
      }}
    >
      <section aria-labelledby="import-names">
        <h3 id="import-names">{t('steps.names')}</h3>
        <p className="import-hint">{t('steps.names-hint', { sure })}</p>
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col">{t('steps.name-text')}</th>
              <th scope="col" data-numeric="true">
                {t('steps.name-rows')}
              </th>
              <th scope="col">{t('steps.name-means')}</th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ text: written, rows, candidates }) => {
              const chosen = confirmed.find((one) => one.text === written)?.subject ?? null
              const others = everything.filter(({ key }) => !candidates.includes(key))
              return (
                <tr key={written}>
                  <th scope="row" translate="no">
                    {written}
                  </th>
                  <td data-numeric="true">{format.number(rows)}</td>
                  <td>
                    <select
                      aria-label={t('steps.name-means-of', { text: written })}
                      value={chosen ?? ''}
                      onChange={({ target }) =>
                        steps.confirm(written, target.value === '' ? null : target.value)
                      }
                    >
                      <option value="">{t('steps.name-none')}</option>
                      {candidates.length > 0 && (
                        <optgroup label={t('steps.name-suggested')}>
                          {candidates.map((key) => (
                            <option key={key} value={key}>
                              {t('steps.name-of-kind', {
                                name: placeKeyName(index, text, key),
                                kind: key.slice(0, key.indexOf(':')),
                              })}
                            </option>
                          ))}
                        </optgroup>
                      )}
                      {KINDS.map((kind) => (
                        <optgroup key={kind} label={t(`steps.kind-${kind}`)}>
                          {others
                            .filter(({ key }) => key.startsWith(`${kind}:`))
                            .map(({ key, words }) => (
                              <option key={key} value={key}>
                                {words}
                              </option>
                            ))}
                        </optgroup>
                      ))}
                    </select>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <div className="import-actions">
        <Button className="button" onPress={() => steps.back()}>
          {t('steps.back')}
        </Button>
        <Button type="submit" className="button is-primary">
          {t('steps.import')}
        </Button>
      </div>
    </form>
  )
}
