import type { Part } from '../part'

export const list: Part<'list'> = {
  'list.label': 'Какво да се изброи',
  'list.terminals': 'Терминали',
  'list.crossings': 'Преходи',
  'list.routes': 'Маршрути',
  'list.presence': 'Присъствие',
  'list.terminals-unit': 'Капацитет, ДФЕ годишно',
  'list.context': 'Гари, на които са част',
  'list.links': 'Връзки на терминала в Сиан',
  'list.links-any': 'Връзки',
  'list.none': 'В тази мрежа няма',
  'list.corridors': 'Коридори',
  'list.diplomatic': 'Дипломатически и консулски',
  'list.trade': 'Търговия и инвестиции',
  'list.culture': 'Култура',
  'list.disputed': 'спорно',
  'list.by-province':
    '{count, plural, one {Едно представителство е известно само по провинция и няма точка на картата.} other {# представителства са известни само по провинция и нямат точка на картата.}}',
}
