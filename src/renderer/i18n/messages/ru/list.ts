import type { Part } from '../part'

export const list: Part<'list'> = {
  'list.label': 'Что показать в списке',
  'list.terminals': 'Терминалы',
  'list.crossings': 'Переходы',
  'list.routes': 'Маршруты',
  'list.presence': 'Офисы',
  'list.terminals-unit': 'Мощность, ДФЭ в год',
  'list.context': 'Станции, в состав которых они входят',
  'list.links': 'Связи терминала в Сиане',
  'list.links-any': 'Связи',
  'list.none': 'В этой сети их нет',
  'list.corridors': 'Коридоры',
  'list.diplomatic': 'Дипломатические и консульские',
  'list.trade': 'Торговля и инвестиции',
  'list.culture': 'Культура',
  'list.disputed': 'спорно',
  'list.by-province':
    '{count, plural, one {# учреждение известно только по провинции и не имеет точки на карте.} few {# учреждения известны только по провинции и не имеют точки на карте.} many {# учреждений известны только по провинции и не имеют точки на карте.} other {# учреждения известны только по провинции и не имеют точки на карте.}}',
}
