import type { Selection } from '../../../shared/ipc/session'
import type { FigureGroup } from '../../../shared/network/figure'
import type { NetworkIndex } from '../../../shared/network/network-index'
import type { Observation } from '../../../shared/network/observation'
import { observationFigure } from '../../charts/observation-figure'
import { cited } from '../../charts/observation-table'
import type { TableModel, TableRow } from '../../charts/table-model'
import type { Text } from '../../i18n/text'
import { type KnownUnit, whenText } from '../figure-text'
import { selectionName, subjectOf } from '../subject'

/** What is measured, and what of it is counted where that is not plain. */
function measureText({ t }: Text, { measure, series }: FigureGroup, { transit }: Observation): string {
  return [
    t(`measure.${measure}`),
    ...(series === 'unstated' || series === 'terminal' ? [] : [t(`series.${series}`)]),
    ...(transit ? [t(`transit.${transit}`)] : []),
  ].join(' · ')
}

function rowOf(index: NetworkIndex, text: Text, group: FigureGroup, observation: Observation): TableRow {
  const { t, say, name } = text
  const { text: shown, said, figure } = observationFigure(text, observation)
  const scope = [observation.scope, observation.notFor?.reason].flatMap((words) =>
    words ? [say(words)] : [],
  )
  return {
    id: observation.id,
    ...cited(index, text, [observation]),
    cells: [
      { text: measureText(text, group, observation) },
      { figures: [{ text: shown, value: observation.value, said, figure }], disputed: group.disputed },
      { text: t(`unit.${observation.unit as KnownUnit}`) },
      { text: t(`basis.${observation.basis}`) },
      { text: whenText(text, observation) },
      {
        text: text.format.list(index.saidBy(observation).map((who) => name(who.names))),
      },
      { text: scope.join(' ') },
    ],
  }
}

/** Every figure about what is selected, as the details list them; `undefined` where nobody gave one. */
export function selectionTable(
  index: NetworkIndex,
  text: Text,
  selection: Selection,
): TableModel | undefined {
  const { t } = text
  const groups = index.groupsOf(subjectOf(selection))
  if (groups.length === 0) return undefined
  return {
    caption: t('exports.figures-of', { name: selectionName(index, text, selection) }),
    columns: [
      { id: 'measure', label: t('compare.measure') },
      { id: 'figure', label: t('exports.column-figure'), numeric: true },
      { id: 'unit', label: t('exports.column-unit') },
      { id: 'basis', label: t('charts.column-basis') },
      { id: 'when', label: t('charts.column-when') },
      { id: 'said-by', label: t('charts.column-said-by') },
      { id: 'scope', label: t('charts.column-scope') },
    ],
    rows: groups.flatMap((group) =>
      group.observations.map((observation) => rowOf(index, text, group, observation)),
    ),
  }
}
