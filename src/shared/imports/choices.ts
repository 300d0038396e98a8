/** Lists that a person chooses from. No schemas here: the window needs them too. */
/** What a column of a file can say. */
export const ROLES = [
  'place',
  'period',
  'direction',
  'load',
  'teu',
  'tonnes',
  'trains',
  'containers',
  'size',
  'origin',
  'destination',
  'commodity',
] as const
export type Role = (typeof ROLES)[number]

export const DIRECTIONS = ['in', 'out', 'both'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const LOADS = ['loaded', 'empty', 'both'] as const
export type Load = (typeof LOADS)[number]

/** A file has no more columns than this. */
export const MAX_COLUMNS = 512

export const MEASURES = ['teu', 'tonnes', 'trains', 'containers'] as const
export type Measure = (typeof MEASURES)[number]

export const FILE_FORMATS = ['text', 'xlsx', 'parquet', 'json'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** Encodings that a text file may be read in. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
  'koi8-r',
  'rk1048',
  'gb18030',
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The mark between whole and part; the other one of the two may then part thousands. */
export const DECIMAL_MARKS = ['.', ','] as const
export type DecimalMark = (typeof DECIMAL_MARKS)[number]

/** What `03/04/2024` means. Dates that begin with a year need no order. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]
