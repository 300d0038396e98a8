import type { Part } from '../part'

export const list: Part<'list'> = {
  'list.label': 'Не тізілсін',
  'list.terminals': 'Терминалдар',
  'list.crossings': 'Өткелдер',
  'list.routes': 'Маршруттар',
  'list.presence': 'Өкілдік',
  'list.terminals-unit': 'Қуаты, жылына ЖФЭ',
  'list.context': 'Терминалдар құрамына кіретін станциялар',
  'list.links': 'Сиань терминалының байланыстары',
  'list.links-any': 'Байланыстар',
  'list.none': 'Бұл желіде жоқ',
  'list.corridors': 'Дәліздер',
  'list.diplomatic': 'Дипломатиялық және консулдық',
  'list.trade': 'Сауда және инвестиция',
  'list.culture': 'Мәдениет',
  'list.disputed': 'даулы',
  'list.by-province':
    '{count, plural, one {# өкілдіктің тек провинциясы белгілі, картада нүктесі жоқ.} other {# өкілдіктің тек провинциясы белгілі, картада нүктесі жоқ.}}',
}
