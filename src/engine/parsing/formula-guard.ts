import { FORMULA_START } from '../../shared/format/formula-guard'

/** The rule inside a string of SQL. Only texts are looked at; numbers stay numbers. */
const DANGEROUS = FORMULA_START.replaceAll("'", "''")

/** A text with an apostrophe before it where a spreadsheet could run it. */
export function guardSql(column: string): string {
  return `CASE WHEN regexp_matches(${column}, '${DANGEROUS}') THEN chr(39) || ${column} ELSE ${column} END`
}

/** A text without the spaces around it. */
export function bareSql(column: string): string {
  return `trim(${column}, ' \t\r\n\u00a0\u3000')`
}

/** A text of a spreadsheet as it is meant: the apostrophe of the guard is no part of it. */
export function unguardSql(column: string): string {
  const bare = bareSql(column)
  return `CASE WHEN starts_with(${bare}, chr(39)) AND regexp_matches(substr(${bare}, 2), '${DANGEROUS}')
    THEN substr(${bare}, 2) ELSE ${bare} END`
}
