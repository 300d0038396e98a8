import type { DecimalMark } from '../../shared/imports/choices'

/** Spaces of every width that people part thousands with. */
const SPACES = ' \u00a0\u2009\u202f'
const APOSTROPHES = "''’"
/** Beyond this no count of boxes, trains or tonnes in one row is meant. */
export const MAX_FIGURE = 1e9

/** What a cell is made of, as SQL: constants of ours around the name of a column of ours. */
export interface NumberSql {
  /** Whether the cell is empty. */
  readonly blank: string
  /** The number, `NULL` where the cell is none. Only right where `readable` holds. */
  readonly value: string
  readonly readable: string
}

/**
 * How a column of texts is read as numbers. Strict: digits, one decimal mark, thousands parted in threes, an exponent;
 * no `0x10`, `(30)`, `12abc`, `NaN`, `1_000`, which DuckDB's own cast or JavaScript would make something of.
 */
export function numberSql(column: string, decimalMark: DecimalMark): NumberSql {
  const other = decimalMark === '.' ? ',' : '.'
  const group = `[${SPACES}${APOSTROPHES}${other}]`
  const whole = `(\\d+|\\d{1,3}(${group}\\d{3})+)`
  const pattern = `[${SPACES}\\t]*[+-]?${whole}(\\${decimalMark}\\d+)?([eE][+-]?\\d{1,3})?[${SPACES}\\t]*`
  const bare = `regexp_replace(${column}, '[${SPACES}\\t${APOSTROPHES}\\${other}]', '', 'g')`
  const cleaned = `try_cast(replace(${bare}, '${decimalMark}', '.') AS DOUBLE)`
  const quick =
    decimalMark === '.'
      ? `coalesce(try_cast(${column} AS DOUBLE), ${cleaned})`
      : `CASE WHEN contains(${column}, '.') THEN ${cleaned} ELSE coalesce(try_cast(replace(${column}, ',', '.') AS DOUBLE), ${cleaned}) END`
  return {
    blank: `(${column} IS NULL OR trim(${column}, '${SPACES}\t\r\n') = '')`,
    value: `(${quick})`,
    readable: `regexp_full_match(${column}, '${pattern}')`,
  }
}
