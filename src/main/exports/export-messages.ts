import type { Language } from '../../shared/network/language'

const EN = {
  use: 'Usage: tarmaq --export <folder> [--view network|compare|routes] [--lang en|kk|ru|zh|bg]',
  unknownView: 'There is no view “{what}”. Views: network, compare, routes.',
  folder: 'The folder “{what}” cannot be made or written.',
  data: 'The data folder was refused. Problems: {what}. Nothing was exported.',
  unwritable: '“{what}” could not be written.',
  failed: 'The view could not be exported.',
  incomplete: 'The map could not be drawn; everything else was exported.',
} as const

/** What `--export` says on the command line; `{what}` stands for what it is about. */
export type ExportMessages = Readonly<Record<keyof typeof EN, string>>

const KK: ExportMessages = {
  use: 'Қолданылуы: tarmaq --export <қалта> [--view network|compare|routes] [--lang en|kk|ru|zh|bg]',
  unknownView: '«{what}» деген көрініс жоқ. Көріністер: network, compare, routes.',
  folder: '«{what}» қалтасын жасау немесе оған жазу мүмкін емес.',
  data: 'Деректер қалтасы қабылданбады. Қателер: {what}. Ештеңе экспортталған жоқ.',
  unwritable: '«{what}» жазылмады.',
  failed: 'Көріністі экспорттау мүмкін болмады.',
  incomplete: 'Картаны салу мүмкін болмады; қалғанының бәрі экспортталды.',
}

const RU: ExportMessages = {
  use: 'Использование: tarmaq --export <папка> [--view network|compare|routes] [--lang en|kk|ru|zh|bg]',
  unknownView: 'Представления «{what}» нет. Представления: network, compare, routes.',
  folder: 'Папку «{what}» нельзя создать или в неё нельзя записать.',
  data: 'Папка с данными не принята. Ошибок: {what}. Ничего не экспортировано.',
  unwritable: 'Файл «{what}» не удалось записать.',
  failed: 'Представление не удалось экспортировать.',
  incomplete: 'Карту не удалось нарисовать; всё остальное экспортировано.',
}

const ZH: ExportMessages = {
  use: '用法：tarmaq --export <文件夹> [--view network|compare|routes] [--lang en|kk|ru|zh|bg]',
  unknownView: '没有名为“{what}”的视图。可用视图：network、compare、routes。',
  folder: '无法创建或写入文件夹“{what}”。',
  data: '数据文件夹未被接受，问题数：{what}。未导出任何内容。',
  unwritable: '无法写入“{what}”。',
  failed: '无法导出该视图。',
  incomplete: '无法绘制地图；其余内容均已导出。',
}

const BG: ExportMessages = {
  use: 'Употреба: tarmaq --export <папка> [--view network|compare|routes] [--lang en|kk|ru|zh|bg]',
  unknownView: 'Няма изглед „{what}“. Изгледи: network, compare, routes.',
  folder: 'Папката „{what}“ не може да бъде създадена или в нея не може да се пише.',
  data: 'Папката с данни не е приета. Проблеми: {what}. Нищо не е изнесено.',
  unwritable: 'Файлът „{what}“ не можа да бъде записан.',
  failed: 'Изгледът не можа да бъде изнесен.',
  incomplete: 'Картата не можа да бъде нарисувана; всичко останало е изнесено.',
}

const CATALOGUE: Readonly<Record<Language, ExportMessages>> = { en: EN, kk: KK, ru: RU, zh: ZH, bg: BG }

/** One thing that `--export` says, in the user's language. */
export function exportMessage(language: Language, id: keyof ExportMessages, what = ''): string {
  return CATALOGUE[language][id].replace('{what}', () => what)
}
