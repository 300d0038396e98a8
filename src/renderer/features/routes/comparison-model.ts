import type { NetworkIndex } from '../../../shared/network/network-index'
import type { Interval } from '../../../shared/network/routing/interval'
import type { CourseLeg } from '../../../shared/network/routing/path-course'
import type { TransitDays } from '../../../shared/network/routing/transit-days'
import { cited } from '../../charts/observation-table'
import type { StackPiece, StackRow } from '../../charts/stack-model'
import {
  type BareValue,
  type CellFigure,
  rounded,
  roundedEnds,
  type TableCell,
  type TableModel,
  type TableRow,
} from '../../charts/table-model'
import type { MessageId } from '../../i18n/messages'
import type { Text } from '../../i18n/text'
import { countryName } from '../country-name'
import { bestOf, leadingKm, modelText, spanText } from './way-figures'
import { inputsOf } from './way-inputs'
import { placeName } from './way-name'
import type { RankedWay } from './way-order'

/** One part of the comparison: bars, the same as a table, and what they come to in a sentence. */
export interface ComparisonPart {
  readonly id: 'days' | 'km' | 'emissions'
  readonly rows: readonly StackRow[]
  readonly table: TableModel
  readonly sentence: string
}

const COLOURS = ['--cat-1', '--cat-2', '--cat-3', '--cat-4', '--cat-5', '--cat-6'] as const

function colourAt(i: number): StackPiece['colour'] {
  return COLOURS[i % COLOURS.length] ?? '--bar'
}

function wayFigure(
  kind: 'way-km' | 'way-days' | 'way-emissions',
  { way, name }: RankedWay,
  text: string,
  value: BareValue,
): CellFigure {
  return { text, value, said: `${name}: ${text}`, figure: { kind, way: way.key } }
}

function endsOf({ low, high }: Interval, decimals: number): BareValue {
  return roundedEnds(low, high, decimals)
}

function columnsFor({ t }: Text, ways: readonly RankedWay[]): TableModel['columns'] {
  return [
    { id: 'part', label: t('ways.part') },
    ...ways.map(({ way, rank, name }) => ({ id: way.key, label: `${rank}. ${name}`, numeric: true })),
  ]
}

function label({ rank, name }: RankedWay): string {
  return `${rank}. ${name}`
}

function daysPart(index: NetworkIndex, text: Text, ways: readonly RankedWay[]): ComparisonPart {
  const { t, format } = text
  const days = (value: number) => format.number(value, 1)
  const rows = ways.map((ranked): StackRow => {
    const { days: model } = ranked.way
    const pieces: StackPiece[] = model
      ? [
          {
            id: 'least',
            label: days(model.running.low),
            value: model.running.low,
            colour: '--cat-1',
            kind: 'solid',
          },
          {
            id: 'most',
            label: '',
            value: model.running.high - model.running.low,
            colour: '--cat-1',
            kind: 'soft',
          },
          {
            id: 'dwell',
            label: days(model.dwell.low),
            value: model.dwell.low,
            colour: '--cat-2',
            kind: 'solid',
          },
          ...(model.open > 0
            ? [
                {
                  id: 'open',
                  label: `+ ${model.open}?`,
                  value: 0,
                  colour: '--dispute',
                  kind: 'open',
                } as const,
              ]
            : []),
        ]
      : []
    const total = model ? modelText(text, model) : t('figure.none')
    return {
      id: ranked.way.key,
      label: label(ranked),
      total,
      pieces: pieces.filter((p) => p.kind === 'open' || p.value > 0),
    }
  })
  const line = (id: MessageId, of: (ranked: RankedWay) => TableCell): TableRow => ({
    id,
    ...cited(index, text, inputsOf(ways.map(({ way }) => way))),
    cells: [{ text: t(id) }, ...ways.map(of)],
  })
  const figure = (ranked: RankedWay, of: (model: TransitDays) => readonly [string, BareValue]): TableCell => {
    const { days: model } = ranked.way
    return model ? { figures: [wayFigure('way-days', ranked, ...of(model))] } : { text: t('figure.none') }
  }
  const best = bestOf(
    ways.map(({ way }) => way),
    'days',
  )
  const winner = best === undefined ? undefined : ways[best]
  return {
    id: 'days',
    rows,
    table: {
      caption: t('ways.days'),
      columns: columnsFor(text, ways),
      rows: [
        line('ways.running-least', (r) =>
          figure(r, ({ running }) => [days(running.low), rounded(running.low, 1)]),
        ),
        line('ways.running-most', (r) =>
          figure(r, ({ running }) => [days(running.high), rounded(running.high, 1)]),
        ),
        line('ways.dwell', (r) => figure(r, ({ dwell }) => [spanText(text, dwell, 1), endsOf(dwell, 1)])),
        line('ways.open', ({ way }) =>
          way.days ? { text: format.number(way.days.open, 0), value: way.days.open } : {},
        ),
        line('ways.total', (r) =>
          figure(r, (model) => [
            modelText(text, model),
            roundedEnds(model.running.low + model.dwell.low, model.running.high + model.dwell.high, 1),
          ]),
        ),
      ],
    },
    sentence: winner ? t('ways.days-clear', { way: label(winner) }) : t('ways.days-unclear'),
  }
}

/** Countries of all ways in the order in which they first come, the sea last. */
function countriesOf(ways: readonly RankedWay[]): (string | undefined)[] {
  const found = new Set(ways.flatMap(({ way }) => way.kmByCountry.map(({ country }) => country)))
  const land = [...found].filter((country) => country !== undefined)
  return found.has(undefined) ? [...land, undefined] : land
}

function kmPart(index: NetworkIndex, text: Text, ways: readonly RankedWay[]): ComparisonPart {
  const { t, format } = text
  const countries = countriesOf(ways)
  const nameOf = (country: string | undefined) => (country ? countryName(text, country) : t('ways.at-sea'))
  const kmOf = ({ way }: RankedWay, country: string | undefined) =>
    way.kmByCountry.find((other) => other.country === country)?.km ?? 0
  const rows = ways.map(
    (ranked): StackRow => ({
      id: ranked.way.key,
      label: label(ranked),
      total: `${spanText(text, ranked.way.km)} ${t('unit.km')}`,
      pieces: ranked.way.kmByCountry.map(({ country, km }) => ({
        id: country ?? 'sea',
        label: country ?? t('ways.at-sea'),
        value: km,
        colour: country ? colourAt(countries.indexOf(country)) : '--bar',
        kind: country ? 'solid' : 'soft',
      })),
    }),
  )
  const lengths = ways.map(({ way }) => leadingKm(way))
  const longest = lengths.reduce((at, km, i) => (km.low > (lengths[at]?.low ?? 0) ? i : at), 0)
  const shortest = lengths.reduce((at, km, i) => (km.low < (lengths[at]?.low ?? 0) ? i : at), 0)
  const [long, short] = [lengths[longest], lengths[shortest]]
  const clear = long && short && long.low > short.high
  const [longer, shorter] = [ways[longest], ways[shortest]]
  return {
    id: 'km',
    rows,
    table: {
      caption: t('ways.km'),
      columns: columnsFor(text, ways),
      rows: [
        ...countries.map((country) => ({
          id: country ?? 'sea',
          ...cited(index, text, inputsOf(ways.map(({ way }) => way))),
          cells: [
            { text: nameOf(country) },
            ...ways.map((ranked): TableCell => {
              const km = kmOf(ranked, country)
              if (km === 0) return { text: t('ways.not-on-way') }
              return { text: format.number(km, 0), value: rounded(km, 0) }
            }),
          ],
        })),
        {
          id: 'total',
          ...cited(index, text, inputsOf(ways.map(({ way }) => way))),
          cells: [
            { text: t('ways.total') },
            ...ways.map(
              (ranked): TableCell => ({
                figures: [
                  wayFigure('way-km', ranked, spanText(text, ranked.way.km), endsOf(ranked.way.km, 0)),
                ],
              }),
            ),
          ],
        },
      ],
    },
    sentence:
      clear && longer && shorter
        ? t('ways.longer', {
            longer: label(longer),
            shorter: label(shorter),
            km: spanText(text, { low: long.low - short.high, high: long.high - short.low }),
          })
        : t('ways.same-km'),
  }
}

function legKey({ from, to }: CourseLeg): string {
  return `${from}|${to}`
}

function restPiece({ t }: Text, value: number): StackPiece {
  return { id: 'rest', label: t('ways.rest'), value, colour: '--bar', kind: 'soft' }
}

function emissionsPart(index: NetworkIndex, text: Text, ways: readonly RankedWay[]): ComparisonPart {
  const { t } = text
  const countries = countriesOf(ways)
  const rows = ways.map((ranked): StackRow => {
    const { emissions } = ranked.way
    const rest = emissions ? emissions.kg.high - emissions.kg.low : 0
    return {
      id: ranked.way.key,
      label: label(ranked),
      total: emissions ? `${spanText(text, emissions.kg)} ${t('ways.kg')}` : t('figure.none'),
      pieces: [
        ...(emissions?.byLeg ?? []).map(
          ({ leg, kg }): StackPiece => ({
            id: leg.leg.id,
            label: '',
            value: kg.low,
            colour: colourAt(countries.indexOf(leg.country)),
            kind: 'solid',
          }),
        ),
        ...(rest > 0 ? [restPiece(text, rest)] : []),
      ],
    }
  })
  const legs = new Map<string, CourseLeg>()
  for (const { way } of ways) for (const { leg } of way.emissions?.byLeg ?? []) legs.set(legKey(leg), leg)
  const best = bestOf(
    ways.map(({ way }) => way),
    'emissions',
  )
  const winner = best === undefined ? undefined : ways[best]
  return {
    id: 'emissions',
    rows,
    table: {
      caption: t('ways.emissions'),
      columns: columnsFor(text, ways),
      rows: [
        ...[...legs].map(([key, { from, to }]) => ({
          id: key,
          ...cited(index, text, inputsOf(ways.map(({ way }) => way))),
          cells: [
            { text: `${placeName(index, text, from)} – ${placeName(index, text, to)}` },
            ...ways.map(({ way }): TableCell => {
              const found = way.emissions?.byLeg.find(({ leg }) => legKey(leg) === key)
              if (!found) return { text: t('ways.not-on-way') }
              return { text: spanText(text, found.kg), value: endsOf(found.kg, 0) }
            }),
          ],
        })),
        {
          id: 'total',
          ...cited(index, text, inputsOf(ways.map(({ way }) => way))),
          cells: [
            { text: t('ways.total') },
            ...ways.map((ranked): TableCell => {
              const { emissions } = ranked.way
              if (!emissions) return { text: t('figure.none') }
              return {
                figures: [
                  wayFigure('way-emissions', ranked, spanText(text, emissions.kg), endsOf(emissions.kg, 0)),
                ],
              }
            }),
          ],
        },
      ],
    },
    sentence: winner ? t('ways.emissions-clear', { way: label(winner) }) : t('ways.emissions-unclear'),
  }
}

/** Two or three ways side by side: days, kilometres by country, emissions by leg. */
export function comparisonParts(
  index: NetworkIndex,
  text: Text,
  ways: readonly RankedWay[],
): readonly ComparisonPart[] {
  return [daysPart(index, text, ways), kmPart(index, text, ways), emissionsPart(index, text, ways)]
}
