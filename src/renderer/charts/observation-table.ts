import type { NetworkIndex } from '../../shared/network/network-index'
import type { Observation } from '../../shared/network/observation'
import { readSubject } from '../features/context-menu/menu-target'
import { citeSource } from '../features/details/citation'
import { whenText } from '../features/figure-text'
import type { Text } from '../i18n/text'
import { observationFigure } from './observation-figure'
import type { TableColumn, TableRow } from './table-model'

/** Sources of figures, each once, in the order of the figures: their ids, and as one line each, joined. */
export function cited(
  index: NetworkIndex,
  text: Text,
  observations: readonly Observation[],
): Required<Pick<TableRow, 'citation' | 'sources'>> {
  const sources = [...new Set(observations.flatMap((o) => o.sources))].flatMap(
    (id) => index.sources.get(id) ?? [],
  )
  return {
    sources: sources.map(({ id }) => id),
    citation: sources.map((source) => citeSource(text, source)).join(' | '),
  }
}

/** Columns of a table of observations; `unit` heads the figures. */
export function observationColumns({ t }: Text, unit: string): readonly TableColumn[] {
  return [
    { id: 'terminal', label: t('charts.column-terminal'), sortable: true },
    { id: 'figure', label: unit, numeric: true, sortable: true },
    { id: 'basis', label: t('charts.column-basis'), sortable: true },
    { id: 'when', label: t('charts.column-when'), sortable: true },
    { id: 'said-by', label: t('charts.column-said-by'), sortable: true },
    { id: 'scope', label: t('charts.column-scope') },
  ]
}

/** One observation as a row of such a table. */
export function observationRow(
  index: NetworkIndex,
  text: Text,
  label: string,
  observation: Observation,
  disputed: boolean,
): TableRow {
  const { t, name, say } = text
  const figure = observationFigure(text, observation)
  const scope = [observation.scope, observation.notFor?.reason].flatMap((words) =>
    words ? [say(words)] : [],
  )
  return {
    id: observation.id,
    subject: readSubject(observation.subject),
    ...cited(index, text, [observation]),
    cells: [
      { text: label },
      {
        figures: [
          {
            text: figure.text,
            value: observation.value,
            said: `${label}: ${figure.said}`,
            figure: figure.figure,
          },
        ],
        sortBy: figure.low,
        disputed,
      },
      { text: t(`basis.${observation.basis}`) },
      { text: whenText(text, observation), sortBy: observation.asOf ?? observation.period?.start ?? '' },
      {
        text: text.format.list(index.saidBy(observation).map((originator) => name(originator.names))),
      },
      { text: scope.join(' ') },
    ],
  }
}

/** The row of a terminal that no figure was found for. */
export function missingRow(id: string, label: string, words: string, columns: number): TableRow {
  const empty = Array.from({ length: Math.max(0, columns - 2) }, () => ({}))
  return {
    id,
    subject: { kind: 'terminal', id },
    citation: '',
    cells: [{ text: label }, { text: words }, ...empty],
  }
}
