import { type LocalizedString, LocalizedStringDictionary } from '@internationalized/string'

/** A count as it is read out. */
function counted(count: unknown): string {
  return new Intl.NumberFormat('kk').format(Number(count))
}

/** Words that React Aria's controls say by themselves; it speaks no Kazakh. The keys are its own. */
export const CONTROLS: Readonly<Record<string, LocalizedString>> = {
  // Combo box
  focusAnnouncement: (args) => {
    const group = args?.isGroupChange
      ? `${args.groupTitle} тобына кірдіңіз, ${counted(args.groupCount)} нұсқа. `
      : ''
    return `${group}${args?.optionText}${args?.isSelected ? ', таңдалды' : ''}`
  },
  countAnnouncement: (args) => `${counted(args?.optionCount)} нұсқа бар.`,
  selectedAnnouncement: (args) => `${args?.optionText}, таңдалды`,
  buttonLabel: 'Ұсыныстарды көрсету',
  listboxLabel: 'Ұсыныстар',
  // Search and command fields
  collectionLabel: 'Ұсыныстар',
  'Clear search': 'Іздеуді тазарту',
  // Overlays and menus
  dismiss: 'Жабу',
  longPressMessage: 'Мәзірді ашу үшін ұзақ басыңыз немесе Alt + төмен көрсеткіні басыңыз',
  // Date fields
  era: 'дәуір',
  year: 'жыл',
  month: 'ай',
  day: 'күн',
  hour: 'сағат',
  minute: 'минут',
  second: 'секунд',
  dayPeriod: 'түске дейін немесе түстен кейін',
  calendar: 'Күнтізбе',
  startDate: 'Басталу күні',
  endDate: 'Аяқталу күні',
  weekday: 'апта күні',
  timeZoneName: 'уақыт белдеуі',
  selectedDateDescription: (args) => `Таңдалған күн: ${args?.date}`,
  selectedRangeDescription: (args) => `Таңдалған аралық: ${args?.startDate} – ${args?.endDate}`,
  selectedTimeDescription: (args) => `Таңдалған уақыт: ${args?.time}`,
  // Number fields, of which a part of a date is one
  Empty: 'Бос',
  // Tables and grids
  select: 'Таңдау',
  selectAll: 'Барлығын таңдау',
  sortable: 'сұрыпталатын баған',
  ascending: 'өсу ретімен',
  descending: 'кему ретімен',
  ascendingSort: (args) => `${args?.columnName} бағаны бойынша өсу ретімен сұрыпталған`,
  descendingSort: (args) => `${args?.columnName} бағаны бойынша кему ретімен сұрыпталған`,
  columnSize: (args) => `${args?.value} пиксель`,
  resizerDescription: 'Өлшемін өзгертуді бастау үшін Enter басыңыз',
  expand: 'Жаю',
  collapse: 'Жию',
  deselectedItem: (args) => `${args?.item} таңдалмаған.`,
  selectedCount: (args) =>
    args?.count === 0 ? 'Ештеңе таңдалмаған.' : `${counted(args?.count)} элемент таңдалды.`,
  selectedAll: 'Барлық элемент таңдалды.',
  selectedItem: (args) => `${args?.item} таңдалды.`,
  longPressToSelect: 'Таңдау режиміне өту үшін ұзақ басыңыз.',
  // React Aria Components
  selectPlaceholder: 'Элементті таңдаңыз',
  tableResizer: 'Өлшемін өзгерткіш',
}

/** Gives `dictionaries` Kazakh beside their own languages. */
export function speakKazakh(dictionaries: typeof LocalizedStringDictionary): void {
  const { getStringsForLocale } = dictionaries.prototype
  const made = new WeakMap<object, Record<string, LocalizedString>>()
  dictionaries.prototype.getStringsForLocale = function (locale) {
    if (!/^kk\b/u.test(locale)) return getStringsForLocale.call(this, locale)
    const known = made.get(this) ?? { ...getStringsForLocale.call(this, 'en-US'), ...CONTROLS }
    made.set(this, known)
    return known
  }
}

speakKazakh(LocalizedStringDictionary)
