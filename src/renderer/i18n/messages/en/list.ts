/** The list at the left. */
export const list = {
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
} as const
