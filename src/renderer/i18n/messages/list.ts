import { catalogue } from '../catalogue'

/** The list at the left. */
export const listMessages = catalogue({
  en: {
    'list.label': 'What to list',
    'list.terminals': 'Terminals',
    'list.crossings': 'Crossings',
    'list.routes': 'Routes',
    'list.presence': 'Presence',
    'list.terminals-unit': 'Capacity, TEU a year',
    'list.context': 'Stations they are part of',
    'list.links': 'Links of the Xi’an terminal',
    'list.links-any': 'Links',
    'list.none': 'None in this network',
    'list.corridors': 'Corridors',
    'list.diplomatic': 'Diplomatic and consular',
    'list.trade': 'Trade and investment',
    'list.culture': 'Culture',
    'list.disputed': 'disputed',
    'list.by-province':
      '{count, plural, one {One office is known only by its province and has no point on the map.} other {# offices are known only by their province and have no point on the map.}}',
  },
  bg: {
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
      '{count, plural, one {Един офис е известен само по провинция и няма точка на картата.} other {# офиса са известни само по провинция и нямат точка на картата.}}',
  },
})
