import { catalogue } from '../catalogue'

/** Why a job of the engine came to nothing, and what to do next. What was stored is untouched. */
export const failuresMessages = catalogue({
  en: {
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
  },
  bg: {
    'failure.cancelled': 'Отказано. Нищо не беше записано.',
    'failure.request-invalid': 'Програмата поиска нещо невъзможно. Моля, съобщете за това.',
    'failure.file-missing': 'Файлът го няма. Изберете го отново там, където е сега.',
    'failure.file-unreadable':
      'Файлът не може да се прочете. Проверете правата си и дали друга програма не го държи.',
    'failure.file-not-a-file': 'Това е папка или устройство, а не файл. Изберете самия файл.',
    'failure.file-empty': 'В този файл няма редове.',
    'failure.file-too-large': 'Файлът е твърде голям. Разделете го или го запишете като Parquet.',
    'failure.file-changed':
      'Файлът се промени, докато се четеше. Затворете програмата, която го записва, и внесете отново.',
    'failure.format-unknown':
      'Това не е текст с разделители, нито таблица (.xlsx), Parquet или JSON. Запишете го в някой от тези формати; стар .xls може да се запише като .xlsx.',
    'failure.encoding-wrong': 'Текстът не може да се прочете с тази кодировка. Изберете друга.',
    'failure.text-broken':
      'Текстът не може да се раздели на редове и колони. Проверете разделителя и кавичките.',
    'failure.json-broken': 'JSON файлът е повреден. Трябва да е списък от обекти или по един обект на ред.',
    'failure.parquet-broken': 'Parquet файлът е повреден или отрязан.',
    'failure.xlsx-broken': 'Таблицата е повредена. Отворете я в програма за таблици и я запишете наново.',
    'failure.xlsx-encrypted': 'Таблицата е с парола. Запишете копие без парола.',
    'failure.xlsx-too-large': 'Разопакована, таблицата е твърде голяма. Запишете листа като CSV.',
    'failure.xlsx-too-dense':
      'Таблицата се разопакова до много повече от размера си, както правят вредните файлове. Запишете листа като CSV.',
    'failure.xlsx-crowded': 'Таблицата е от твърде много части. Запишете листа като CSV.',
    'failure.xlsx-unsafe':
      'Таблицата има части, каквито никоя програма за таблици не записва. Не беше прочетена.',
    'failure.sheet-missing': 'В таблицата няма такъв лист. Изберете друг.',
    'failure.columns-missing': 'Не бяха намерени колони. Проверете разделителя и реда с имената.',
    'failure.columns-too-many': 'Файлът има твърде много колони. Проверете разделителя.',
    'failure.column-unknown': 'Избрана колона я няма в този файл. Изберете колоните отново.',
    'failure.mapping-incomplete':
      '{needs, select, place {Никоя колона не казва къде: изберете място или начална и крайна точка.} period {Никоя колона не казва кога: изберете период или дата.} other {Никоя колона няма стойност: изберете ДФЕ, тонове, влакове или контейнери.}}',
    'failure.places-too-many':
      'В колоната за места има повече от {limit, number} различни имена. Проверете дали е точната колона.',
    'failure.import-unknown': 'Този внос вече го няма.',
    'failure.output-unwritable': 'Файлът не може да се запише там. Изберете друга папка.',
    'failure.access-refused': 'Файлът беше отказан: чете се само файлът, който сте избрали.',
    'failure.disk-full':
      'На диска няма достатъчно място. Нищо не беше записано; освободете място и опитайте пак.',
    'failure.out-of-memory':
      'Паметта не стигна. Нищо не беше записано. Затворете други програми или разделете файла.',
    'failure.store-busy': 'Друг Tarmaq държи данните ви отворени. Затворете го и опитайте пак.',
    'failure.store-newer': 'Данните ви са записани от по-нов Tarmaq.',
    'failure.store-unreadable':
      'Данните ви не могат да се отворят и не можаха да се отделят. Проверете правата на папката с данни.',
    'failure.engine-crashed':
      'Модулът за внасяне спря неочаквано. Нищо записано не е загубено; опитайте пак.',
    'failure.engine-failed':
      'Модулът за внасяне срещна грешка. Нищо записано не е загубено; моля, съобщете за това.',
  },
})
