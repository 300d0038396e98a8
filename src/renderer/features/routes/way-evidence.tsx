import { describeWay } from '../../../shared/network/routing/describe-way'
import { routeFiguresOf } from '../../../shared/network/routing/route-figures'
import { useApp, useIndex } from '../../app/context'
import { useText } from '../../i18n/text'

/** Evidence of what is worked out for a way: its length, its days, its emissions. */
export function WayEvidence({
  kind,
  way,
}: {
  readonly kind: 'way-km' | 'way-days' | 'way-emissions'
  readonly way: string
}) {
  const index = useIndex()
  const { t } = useText()
  const asOf = useApp((state) => state.routes.question.asOf)
  const facts = describeWay(index, routeFiguresOf(index), way, asOf)
  if (!facts) return null
  return <article className="details" aria-label={t('routes.details')} data-kind={kind} />
}
