import type { Filter, HeatCell, Query, QueryAnswer, SeriesPoint, Totals } from '../../shared/imports/query'
import type { Bound, Row, Store } from '../store/store'

interface Narrowed {
  readonly sql: string
  readonly bound: readonly Bound[]
}

const NAMED = ['place', 'origin', 'destination', 'commodity'] as const
type Named = (typeof NAMED)[number]

/** A place is its subject, or its own text where it has none; a commodity is its text. */
const NAME_OF: Readonly<Record<Named, string>> = {
  place: 'place_key',
  origin: 'origin_key',
  destination: 'destination_key',
  commodity: 'commodity_text',
}

/** Names by number, each made once and not once a row. */
const TERMS = "SELECT import, no, text, coalesce(subject, 'name:' || text) AS key FROM term"

/** Every row with those names in place of their numbers that a question needs: a join that nobody needs is not made. */
function namedRows(needed: ReadonlySet<Named>): string {
  const chosen = NAMED.filter((name) => needed.has(name))
  const names = chosen.map(
    (name) => `, ${name}_term.${name === 'commodity' ? 'text' : 'key'} AS ${NAME_OF[name]}`,
  )
  const joins = chosen.map(
    (name) =>
      `LEFT JOIN (${TERMS}) ${name}_term ON ${name}_term.import = m.import AND ${name}_term.no = m.${name}`,
  )
  return `
  SELECT m.* EXCLUDE (ordinal), i.id AS import_id, i.first_day AS edge_first, i.last_day AS edge_last,
    coalesce(m.direction, 'unset') AS direction_key, coalesce(m.load, 'unset') AS load_key,
    m.ends - m.starts AS span ${names.join('')}
  FROM movement m JOIN import i ON i.no = m.import ${joins.join(' ')}`
}

/** The rows that a filter means, with the names that are needed. Its texts are bound, never written into the statement. */
function narrow(filter: Filter, needs: readonly Named[]): Narrowed {
  const lists: readonly (readonly [string, readonly string[] | null, Named?])[] = [
    ['import_id', filter.imports],
    ['place_key', filter.places, 'place'],
    ['origin_key', filter.origins, 'origin'],
    ['destination_key', filter.destinations, 'destination'],
    ['commodity_text', filter.commodities, 'commodity'],
    ['direction_key', filter.directions],
    ['load_key', filter.loads],
  ]
  const wanted = lists.filter(
    (entry): entry is readonly [string, readonly string[], Named?] => entry[1] !== null,
  )
  const days: readonly (readonly [string, string | null])[] = [
    ['starts >= ?::DATE', filter.from],
    ['ends <= ?::DATE', filter.to],
  ]
  const spans = days.filter((pair): pair is readonly [string, string] => pair[1] !== null)
  const terms = [...wanted.map(([name]) => `list_contains(?, ${name})`), ...spans.map(([sql]) => sql)]
  const needed = new Set([...needs, ...wanted.flatMap(([, , name]) => name ?? [])])
  return {
    sql: `SELECT * FROM (${namedRows(needed)}) ${terms.length > 0 ? `WHERE ${terms.join(' AND ')}` : ''}`,
    bound: [...wanted.map(([, values]) => values), ...spans.map(([, day]) => day)],
  }
}

/** Names that the keys of a series are made of. */
const KEY_NEEDS: Readonly<Record<Extract<Query, { kind: 'series' }>['by'], readonly Named[]>> = {
  none: [],
  direction: [],
  load: [],
  commodity: ['commodity'],
  place: ['place'],
  pair: ['origin', 'destination'],
}

const KEYS = {
  none: "''",
  direction: 'direction_key',
  load: 'load_key',
  commodity: "coalesce(commodity_text, '')",
  place: "coalesce(place_key, '')",
  pair: "coalesce(origin_key, '') || ' → ' || coalesce(destination_key, '')",
} as const

const STEPS = { month: "strftime(starts, '%Y-%m')", year: "strftime(starts, '%Y')" } as const
/** A row that speaks of a whole year, or of part of one beyond a month, is no part of a month. */
const OF_YEARS = 'span > 31'

/**
 * A step is partial when rows of single days are in it and their import, or the filter, begins after its first day or ends
 * before its last. Rows that speak of whole months or years fill their step.
 */
const PARTIAL = 'bool_or(starts = ends AND (edge_first > first_day_of OR edge_last < last_day_of))'

function edges({ sql, bound }: Narrowed, { from, to }: Filter, step: 'month' | 'year'): Narrowed {
  const edge = (name: string, filtered: string | null, pick: 'greatest' | 'least') =>
    filtered === null ? name : `${pick}(${name}, ?::DATE)`
  return {
    sql: `SELECT * REPLACE (${edge('edge_first', from, 'greatest')} AS edge_first, ${edge('edge_last', to, 'least')} AS edge_last),
        date_trunc('${step}', starts)::DATE AS first_day_of,
        (date_trunc('${step}', starts) + INTERVAL 1 ${step} - INTERVAL 1 DAY)::DATE AS last_day_of FROM (${sql})`,
    bound: [...[from, to].filter((day) => day !== null), ...bound],
  }
}

const number = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value)

async function series(
  store: Store,
  query: Extract<Query, { kind: 'series' }>,
): Promise<readonly SeriesPoint[]> {
  const { measure, step, filter } = query
  const { sql, bound } = edges(narrow(filter, KEY_NEEDS[query.by]), filter, step)
  const only = step === 'month' ? `WHERE NOT (${OF_YEARS})` : ''
  const derived = measure === 'teu' ? "coalesce(sum(teu) FILTER (teu_from <> 'stated'), 0)" : '0'
  const rows = await store.rows(
    `SELECT ${STEPS[step]} AS bucket, ${KEYS[query.by]} AS key, ${OF_YEARS} AS of_years, sum(${measure}) AS value,
       ${derived} AS derived, count(*) AS n, min(starts)::VARCHAR AS first, max(ends)::VARCHAR AS last, ${PARTIAL} AS partial
     FROM (${sql}) ${only} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    bound,
  )
  return rows.map((row) => ({
    bucket: String(row.bucket),
    key: String(row.key),
    value: number(row.value),
    derived: Number(row.derived),
    rows: Number(row.n),
    ofYears: row.of_years === true,
    firstDay: String(row.first),
    lastDay: String(row.last),
    partial: row.partial === true,
  }))
}

async function heat(store: Store, query: Extract<Query, { kind: 'heat' }>): Promise<readonly HeatCell[]> {
  const { sql, bound } = edges(narrow(query.filter, ['place']), query.filter, 'month')
  const rows = await store.rows(
    `SELECT place_key, ${STEPS.month} AS month, direction_key, load_key, sum(${query.measure}) AS value, count(*) AS n, ${PARTIAL} AS partial
     FROM (${sql}) WHERE place_key IS NOT NULL AND NOT (${OF_YEARS}) GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
    bound,
  )
  return rows.map((row) => ({
    place: String(row.place_key),
    month: String(row.month),
    direction: String(row.direction_key),
    load: String(row.load_key),
    value: number(row.value),
    rows: Number(row.n),
    partial: row.partial === true,
  }))
}

async function flows(store: Store, query: Extract<Query, { kind: 'flows' }>): Promise<QueryAnswer> {
  const { sql, bound } = narrow(query.filter, ['origin', 'destination'])
  const rows = await store.rows(
    `SELECT origin_key, destination_key, sum(${query.measure}) AS value, count(*) AS n,
       count(*) OVER () AS pairs, sum(sum(${query.measure})) OVER () AS everything
     FROM (${sql}) WHERE origin_key IS NOT NULL AND destination_key IS NOT NULL AND ${query.measure} IS NOT NULL
     GROUP BY 1, 2 ORDER BY value DESC, 1, 2 LIMIT ?`,
    [...bound, query.limit],
  )
  const shown = rows.reduce((sum, row) => sum + Number(row.value), 0)
  const [first] = rows
  const pairs = Number(first?.pairs ?? 0) - rows.length
  return {
    kind: 'flows',
    flows: rows.map((row) => ({
      origin: String(row.origin_key),
      destination: String(row.destination_key),
      value: Number(row.value),
      rows: Number(row.n),
    })),
    rest: { pairs, value: pairs === 0 ? 0 : Number(first?.everything ?? 0) - shown },
  }
}

async function totals(store: Store, filter: Filter): Promise<Totals> {
  const { sql, bound } = narrow(filter, [])
  const [sum] = (await store.rows(
    `SELECT count(*) AS n, sum(teu) AS teu, coalesce(sum(teu) FILTER (teu_from = 'containers'), 0) AS by_size,
       coalesce(sum(teu) FILTER (teu_from = 'tonnes'), 0) AS by_weight, sum(tonnes) AS tonnes, sum(trains) AS trains,
       sum(containers) AS containers, min(starts)::VARCHAR AS first, max(ends)::VARCHAR AS last FROM (${sql})`,
    bound,
  )) as readonly [Row]
  const counted = async (key: string, needs: readonly Named[] = []) => {
    const { sql, bound } = narrow(filter, needs)
    const rows = await store.rows(
      `SELECT ${key} AS key, count(*) AS n FROM (${sql}) WHERE ${key} IS NOT NULL GROUP BY 1 ORDER BY n DESC, 1`,
      bound,
    )
    return rows.map((row) => ({ key: String(row.key), rows: Number(row.n) }))
  }
  const text = (value: unknown): string | null => (value === null ? null : String(value))
  const names = async (key: string): Promise<readonly string[]> =>
    (await counted(key)).map((entry) => entry.key)
  return {
    rows: Number(sum.n),
    teu: number(sum.teu),
    teuFromContainers: Number(sum.by_size),
    teuFromTonnes: Number(sum.by_weight),
    tonnes: number(sum.tonnes),
    trains: number(sum.trains),
    containers: number(sum.containers),
    firstDay: text(sum.first),
    lastDay: text(sum.last),
    directions: await names('direction_key'),
    loads: await names('load_key'),
    places: await counted('place_key', ['place']),
    commodities: await counted('commodity_text', ['commodity']),
  }
}

/** Answers a question about what is stored. Sums are made in the database; what nothing is said of stays `null`. */
async function runQuery(store: Store, query: Query): Promise<QueryAnswer> {
  if (query.kind === 'series') return { kind: 'series', points: await series(store, query) }
  if (query.kind === 'heat') return { kind: 'heat', cells: await heat(store, query) }
  if (query.kind === 'flows') return flows(store, query)
  return { kind: 'totals', totals: await totals(store, query.filter) }
}

/** Answers several questions, one after the other. */
export async function runQueries(
  store: Store,
  queries: readonly Query[],
): Promise<{ readonly answers: readonly QueryAnswer[] }> {
  const answers: QueryAnswer[] = []
  for (const query of queries) answers.push(await runQuery(store, query))
  return { answers }
}
