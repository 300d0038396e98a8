/** Why a job of the engine came to nothing, and what to do next. What was stored is untouched. */
export const failures = {
  'failure.cancelled': 'Cancelled. Nothing was stored.',
  'failure.request-invalid': 'The app asked for something that cannot be done. Please report it.',
  'failure.file-missing': 'The file is gone. Choose it again where it lies now.',
  'failure.file-unreadable':
    'The file cannot be read. Check your rights to it, and whether another program holds it.',
  'failure.file-not-a-file': 'This is a folder or a device and not a file. Choose the file itself.',
  'failure.file-empty': 'There are no rows in this file.',
  'failure.file-too-large': 'The file is too large. Split it, or save it as Parquet.',
  'failure.file-changed':
    'The file changed while it was read. Close the program that writes it and import again.',
  'failure.format-unknown':
    'This is neither delimited text nor a workbook (.xlsx), Parquet or JSON. Save it as one of these; an old .xls can be saved as .xlsx.',
  'failure.encoding-wrong': 'The text cannot be read in this encoding. Choose another.',
  'failure.text-broken':
    'The text cannot be split into rows and columns. Check the delimiter and the quotes.',
  'failure.json-broken': 'The JSON is damaged. It should be a list of objects, or one object a line.',
  'failure.parquet-broken': 'The Parquet file is damaged or cut short.',
  'failure.xlsx-broken': 'The workbook is damaged. Open it in a spreadsheet program and save it anew.',
  'failure.xlsx-encrypted': 'The workbook has a password. Save a copy without one.',
  'failure.xlsx-too-large': 'The workbook is too large once unpacked. Save the sheet as CSV.',
  'failure.xlsx-too-dense':
    'The workbook unpacks to far more than its size, as harmful files do. Save the sheet as CSV.',
  'failure.xlsx-crowded': 'The workbook is made of too many parts. Save the sheet as CSV.',
  'failure.xlsx-unsafe': 'The workbook has parts that no spreadsheet program writes. It was not read.',
  'failure.sheet-missing': 'The workbook has no such sheet. Choose another.',
  'failure.columns-missing': 'No columns were found. Check the delimiter and the row with the names.',
  'failure.columns-too-many': 'The file has too many columns. Check the delimiter.',
  'failure.column-unknown': 'A column that was chosen is not in this file. Choose the columns anew.',
  'failure.mapping-incomplete':
    '{needs, select, place {No column says where: choose the place, or origin and destination.} period {No column says when: choose the period or date.} other {No column has a figure: choose TEU, tonnes, trains or containers.}}',
  'failure.places-too-many':
    'There are more than {limit, number} different names in the column for places. Check that it is the right column.',
  'failure.import-unknown': 'This import is no longer there.',
  'failure.output-unwritable': 'The file cannot be written there. Choose another folder.',
  'failure.access-refused': 'The file was refused: only the file that you chose is read.',
  'failure.disk-full': 'The disk has too little space. Nothing was stored; make room and try again.',
  'failure.out-of-memory':
    'There was too little memory. Nothing was stored. Close other programs, or split the file.',
  'failure.store-busy': 'Another Tarmaq has your data open. Close it and try again.',
  'failure.store-newer': 'Your data was written by a newer Tarmaq.',
  'failure.store-unreadable':
    'Your data cannot be opened and could not be set aside. Check the rights of the data folder.',
  'failure.engine-crashed':
    'The import engine stopped unexpectedly. Nothing that was stored is lost; try again.',
  'failure.engine-failed':
    'The import engine met an error. Nothing that was stored is lost; please report it.',
} as const
