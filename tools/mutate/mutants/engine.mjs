const DOOR = { file: 'src/engine/store/store.ts', test: 'src/engine/store/store.test.ts', promise: 'P25' }
const ARCHIVE = {
  file: 'src/engine/reading/xlsx/open-archive.ts',
  test: 'src/engine/bad-files.test.ts',
  promise: 'P10',
}
const XML = {
  file: 'src/engine/reading/xlsx/read-xml.ts',
  test: 'src/engine/bad-files.test.ts',
  promise: 'P10',
}
const GUARD = {
  file: 'src/engine/parsing/formula-guard.ts',
  test: 'src/engine/round-trip.test.ts',
  promise: 'P22',
}
const IMPORT = { file: 'src/engine/jobs/import.ts', test: 'src/engine/import.test.ts', promise: 'P11' }
const HOST = { file: 'src/main/engine-host/engine-host.ts', test: 'tools/engine/faults.test.ts' }

/** Guards of the engine: what it reaches, what it inflates, what it stores, what it writes. */
export const ENGINE_MUTANTS = [
  {
    ...DOOR,
    name: 'the engine reads any file',
    find: "  await connection.run('SET enable_external_access = false')\n",
    replace: '',
    title: 'not a file beside it',
  },
  {
    ...DOOR,
    name: 'the configuration can be opened again',
    find: "  await connection.run('SET lock_configuration = true')\n",
    replace: '',
    title: "not SET memory_limit = '100GB'",
  },
  {
    ...DOOR,
    name: 'a whole folder is granted',
    find: "await set('allowed_directories', [resolve(scratch)])",
    replace: "await set('allowed_directories', [resolve(scratch, '..')])",
    title: 'not a file beside it',
  },
  {
    ...ARCHIVE,
    name: 'a workbook inflates without end',
    find: 'bytes > entry.compressedSize * limits.ratio',
    replace: 'bytes < 0',
    title: 'a workbook that inflates a thousandfold',
  },
  {
    ...ARCHIVE,
    name: 'a workbook of any number of parts',
    find: 'if (seen > limits.entries) reject',
    replace: 'if (seen < 0) reject',
    title: 'a workbook of six thousand parts',
  },
  {
    ...ARCHIVE,
    name: 'two parts of one name',
    find: 'entries.has(name.toLowerCase())) reject',
    replace: 'entries.has(name)) reject',
    title: 'a workbook with two parts of one name',
  },
  {
    ...XML,
    name: 'a document type is read',
    find: "  parser.on('doctype', () => fail(new JobFailure('xlsx-unsafe')))\n",
    replace: '',
    title: 'a workbook with a document type',
  },
  {
    file: 'src/engine/reading/granted-file.ts',
    test: 'src/engine/bad-files.test.ts',
    promise: 'P10',
    name: 'a device is read',
    find: "  if (!found.isFile()) throw new JobFailure('file-not-a-file')\n",
    replace: '',
    title: 'a device that never ends',
  },
  {
    ...GUARD,
    name: 'formulas are exported as they are',
    find: 'THEN chr(39) || ${column} ELSE',
    replace: 'THEN ${column} ELSE',
    title: 'the text "=1+1" is written behind an apostrophe',
  },
  {
    file: 'src/engine/parsing/number-sql.ts',
    test: 'src/engine/bad-files.test.ts',
    promise: 'P12',
    name: 'numbers are whatever the database makes of them',
    find: "readable: `regexp_full_match(${column}, '${pattern}')`,",
    replace: 'readable: `(try_cast(${column} AS DOUBLE) IS NOT NULL)`,',
    title: 'teu: underscore',
  },
  {
    ...IMPORT,
    name: 'good rows are kept unasked',
    find: 'good > 0 && (refused === 0 || job.keepGoodRows)',
    replace: 'good > 0',
    title: 'without a limit, a page at a time; nothing is kept unless asked',
  },
  {
    ...HOST,
    promise: 'P10',
    name: 'unreported imports stay',
    find: 'discard: [...discard], job: given',
    replace: 'discard: [...discard].slice(0, 0), job: given',
    title: 'stored and not reported: the next job takes it out',
  },
]
