import { catalogue } from '../catalogue'

/** *Sources and conflicts*. */
export const sourcesMessages = catalogue({
  en: {
    'sources.title': 'Sources and conflicts',
    'sources.disputes': 'Conflicts ({count})',
    'sources.sources': 'Sources ({count})',
    'sources.disputes-label': 'Figures that ought to agree and do not',
    'sources.sources-label': 'Every source',
    'sources.disputes-hint':
      'Figures of the same thing for the same time that differ. All stand; none is averaged.',
    'sources.sources-hint': 'Stored copies were read; no page was opened live.',
    'sources.subject': 'Of what',
    'sources.measure': 'Measure',
    'sources.when': 'When',
    'sources.spread': 'Highest ÷ lowest',
    'sources.figures': 'Figures',
    'sources.publisher': 'Publisher',
    'sources.title-column': 'Title',
    'sources.said-by': 'Said by',
    'sources.kind': 'Kind',
    'sources.date': 'Date',
    'sources.rests': 'Figures on it',
  },
  bg: {
    'sources.title': 'Източници и противоречия',
    'sources.disputes': 'Противоречия ({count})',
    'sources.sources': 'Източници ({count})',
    'sources.disputes-label': 'Числа, които трябва да съвпадат, но не съвпадат',
    'sources.sources-label': 'Всички източници',
    'sources.disputes-hint':
      'Числа за едно и също нещо и време, които се разминават. Всички остават; нито едно не се осреднява.',
    'sources.sources-hint': 'Прочетени са запазени копия; никоя страница не е отваряна на живо.',
    'sources.subject': 'За какво',
    'sources.measure': 'Величина',
    'sources.when': 'Кога',
    'sources.spread': 'Най-голямо ÷ най-малко',
    'sources.figures': 'Числа',
    'sources.publisher': 'Издател',
    'sources.title-column': 'Заглавие',
    'sources.said-by': 'Казано от',
    'sources.kind': 'Вид',
    'sources.date': 'Дата',
    'sources.rests': 'Числа по него',
  },
})
