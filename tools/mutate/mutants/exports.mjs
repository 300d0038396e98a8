const CALLS = {
  file: 'src/main/exports/export-calls.ts',
  test: 'src/main/exports/export-calls.test.ts',
  promise: '',
}
const CONTRACT = {
  file: 'src/shared/ipc/exports.ts',
  test: 'src/main/exports/export-calls.test.ts',
  promise: 'P1',
}
const CSV = {
  file: 'src/renderer/exports/to-csv.ts',
  test: 'src/renderer/exports/to-csv.test.ts',
  promise: 'P22',
}
const RUN = {
  file: 'src/main/exports/export-run.ts',
  test: 'src/main/exports/export-run.test.ts',
  promise: '',
}

/** Guards of what leaves the window as a file. */
export const EXPORT_MUTANTS = [
  {
    ...CALLS,
    promise: 'P1',
    name: 'any bytes are saved as a picture',
    find: "  if (!files.every(hasSignature)) return fail('request-refused')\n",
    replace: '',
    title: 'bytes that are no PNG are refused before a place is asked for',
  },
  {
    ...CALLS,
    name: 'whatever is printed is saved',
    find: "  if (!isPdf(pdf)) throw new Error('what was printed is no PDF')\n",
    replace: '',
    title: 'a printer that gives something else is told, and nothing is written',
  },
  {
    ...CALLS,
    name: 'a file is written without a place',
    find: '    if (place === undefined) return ok(null)\n',
    replace: "    if (place === undefined) return ok(['somewhere'])\n",
    title: 'writes and prints nothing when no place was chosen',
  },
  {
    ...CONTRACT,
    name: 'any name is proposed',
    find: '  .regex(/^tarmaq(?:-[a-z0-9]+)+$/)\n',
    replace: '',
    title: 'refuses the name "../tarmaq-a"',
  },
  {
    ...CSV,
    name: 'formulas are exported as they are',
    find: 'const safe = guardText(text)',
    replace: 'const safe = text',
    title: 'no cell, heading or source can run in a spreadsheet',
  },
  {
    ...CSV,
    name: 'what is unknown is written as a number',
    find: "(value === undefined ? '' : String(value))",
    replace: 'String(value ?? 0)',
    title: 'what is unknown is empty, with the words beside it',
  },
  {
    ...RUN,
    name: 'an export that lacks its map ends well',
    find: "      else if (!complete) fail('incomplete')\n",
    replace: '',
    title: 'ends with 1 where the map is missing',
  },
]
