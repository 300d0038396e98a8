/** What a workbook may need, counted while it inflates and not by what its directory says. */
export const XLSX_LIMITS = {
  /** Of the file itself. */
  fileBytes: 1024 ** 3,
  entries: 5000,
  /** Of one part, inflated. */
  partBytes: 4 * 1024 ** 3,
  /** Of all parts that are read. */
  allBytes: 6 * 1024 ** 3,
  /** Sheets of figures inflate to ten or thirty times their size, a bomb to a thousand times. */
  ratio: 200,
  /** Below this much output the ratio says nothing. */
  ratioFrom: 8 * 1024 ** 2,
  /** Characters of all shared texts together, which stay in memory. */
  sharedCharacters: 256 * 1024 ** 2,
  /** Excel's own limit of a cell. */
  cellCharacters: 32_767,
  rows: 1_048_576,
  columns: 16_384,
} as const

export type XlsxLimits = { readonly [K in keyof typeof XLSX_LIMITS]: number }
