import { bg as titles } from '../../../../shared/ipc/command-titles/bg'
import type { Part } from '../part'

export const commands: Part<'commands'> = {
  ...titles,
  'palette.label': 'Команди и места',
  'palette.placeholder': 'Въведете команда, място, маршрут или терминал',
  'palette.recent': 'Скорошни',
  'palette.commands': 'Команди',
  'palette.places': 'Места',
  'palette.results': 'Какво е намерено',
  'palette.count': '{count, plural, one {Намерен е # резултат} other {Намерени са # резултата}}',
  'menu.open': 'Отваряне на подробностите',
  'menu.compare': 'Добавяне към сравнението',
  'menu.uncompare': 'Премахване от сравнението',
  'menu.centre': 'В средата на картата',
  'menu.route-from': 'Маршрут оттук',
  'menu.route-to': 'Маршрут дотук',
  'menu.route-from-place': 'Маршрут от {place}',
  'menu.route-to-place': 'Маршрут до {place}',
  'menu.copy-name': 'Копиране на името',
  'menu.copy-coordinates': 'Копиране на координатите',
  'menu.open-source': 'Отваряне на източника: {publisher}',
  'menu.figure': 'Това число',
  'menu.others': 'Тук също',
  'keys.panes': 'В списъците, диаграмите и на картата',
  'keys.step': 'От знак на знак по картата',
}
