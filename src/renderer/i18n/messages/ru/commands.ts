import { ru as titles } from '../../../../shared/ipc/command-titles/ru'
import type { Part } from '../part'

export const commands: Part<'commands'> = {
  ...titles,
  'palette.label': 'Команды и места',
  'palette.placeholder': 'Введите команду, место, маршрут или терминал',
  'palette.recent': 'Недавние',
  'palette.commands': 'Команды',
  'palette.places': 'Места',
  'palette.results': 'Что найдено',
  'palette.count':
    '{count, plural, one {Найден # пункт} few {Найдено # пункта} many {Найдено # пунктов} other {Найдено # пункта}}',
  'menu.open': 'Открыть подробности',
  'menu.compare': 'Добавить к сравнению',
  'menu.uncompare': 'Убрать из сравнения',
  'menu.centre': 'Показать в центре карты',
  'menu.route-from': 'Маршрут отсюда',
  'menu.route-to': 'Маршрут сюда',
  'menu.route-from-place': 'Маршрут: откуда — {place}',
  'menu.route-to-place': 'Маршрут: куда — {place}',
  'menu.copy-name': 'Копировать название',
  'menu.copy-coordinates': 'Копировать координаты',
  'menu.open-source': 'Открыть источник: {publisher}',
  'menu.figure': 'Этот показатель',
  'menu.others': 'Также здесь',
  'keys.panes': 'В списках, диаграммах и на карте',
  'keys.step': 'От знака к знаку на карте',
}
