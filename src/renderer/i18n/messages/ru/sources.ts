import type { Part } from '../part'

export const sources: Part<'sources'> = {
  'sources.title': 'Источники и расхождения',
  'sources.disputes': 'Расхождения ({count})',
  'sources.sources': 'Источники ({count})',
  'sources.disputes-label': 'Цифры, которые должны совпадать, но расходятся',
  'sources.sources-label': 'Все источники',
  'sources.disputes-hint':
    'Разные цифры об одном и том же за одно и то же время. Остаются все; ничего не усредняется.',
  'sources.sources-hint': 'Прочитаны сохранённые копии; ни одна страница не открывалась в сети.',
  'sources.subject': 'О чём',
  'sources.measure': 'Величина',
  'sources.when': 'Когда',
  'sources.spread': 'Наибольшая ÷ наименьшая',
  'sources.figures': 'Цифры',
  'sources.publisher': 'Издатель',
  'sources.title-column': 'Заголовок',
  'sources.said-by': 'Кто сообщил',
  'sources.kind': 'Вид',
  'sources.date': 'Дата',
  'sources.rests': 'Цифр на нём',
}
