import type { Part } from '../part'

export const sources: Part<'sources'> = {
  'sources.title': 'Източници и противоречия',
  'sources.disputes': 'Противоречия ({count})',
  'sources.sources': 'Източници ({count})',
  'sources.disputes-label': 'Числа, които трябва да съвпадат, но не съвпадат',
  'sources.sources-label': 'Всички източници',
  'sources.disputes-hint':
    'Числа за едно и също нещо и време, които се разминават. Всички остават; нито едно не се осреднява.',
  'sources.sources-hint': 'Прочетени са запазени копия; никоя страница не е отваряна на живо.',
  'sources.subject': 'За какво',
  'sources.measure': 'Показател',
  'sources.when': 'Кога',
  'sources.spread': 'Най-голямо ÷ най-малко',
  'sources.figures': 'Числа',
  'sources.publisher': 'Издател',
  'sources.title-column': 'Заглавие',
  'sources.said-by': 'Казано от',
  'sources.kind': 'Вид',
  'sources.date': 'Дата',
  'sources.rests': 'Числа по него',
}
