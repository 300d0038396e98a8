import { useMemo } from 'react'
import { useApp, useIndex } from '../../app/context'
import { TableTwin } from '../../charts/table-twin'
import { useText } from '../../i18n/text'
import { Sheet } from '../../ui/sheet'
import { daysValidation, distanceValidation, type ValidationView } from './method-tables'
import './method-sheet.css'

const PARTS = ['search', 'km', 'days', 'emissions'] as const

function Validation({ view }: { readonly view: ValidationView }) {
  return (
    <>
      <h4>{view.table.caption}</h4>
      <ul className="method-notes">
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <TableTwin model={view.table} />
    </>
  )
}

function Validations() {
  const index = useIndex()
  const text = useText()
  const km = useMemo(() => distanceValidation(index, text), [index, text])
  const days = useMemo(() => daysValidation(index, text), [index, text])
  return (
    <>
      <Validation view={km} />
      <Validation view={days} />
    </>
  )
}

/** Help ▸ How routes are worked out: the method in words, then how far it lies from what is published. */
export function MethodSheet() {
  const { t } = useText()
  const sheet = useApp((state) => state.sheet)
  const openSheet = useApp((state) => state.openSheet)
  return (
    <Sheet title={t('method.title')} isOpen={sheet === 'method'} onClose={() => openSheet(null)} size="large">
      <div className="sheet-body method">
        {PARTS.map((part) => (
          <section key={part}>
            <h3>{t(`method.${part}`)}</h3>
            <p>{t(`method.${part}-text`)}</p>
          </section>
        ))}
        <h3>{t('method.validation')}</h3>
        <p>{t('method.validation-text')}</p>
        <Validations />
      </div>
    </Sheet>
  )
}
