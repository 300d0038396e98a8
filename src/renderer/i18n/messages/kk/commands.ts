import { kk as titles } from '../../../../shared/ipc/command-titles/kk'
import type { Part } from '../part'

export const commands: Part<'commands'> = {
  ...titles,
  'palette.label': 'Командалар мен орындар',
  'palette.placeholder': 'Команданы, орынды, маршрутты немесе терминалды теріңіз',
  'palette.recent': 'Соңғылары',
  'palette.commands': 'Командалар',
  'palette.places': 'Орындар',
  'palette.results': 'Не табылды',
  'palette.count': '{count, plural, one {# табылды} other {# табылды}}',
  'menu.open': 'Толығырақ ашу',
  'menu.compare': 'Салыстыруға қосу',
  'menu.uncompare': 'Салыстырудан алып тастау',
  'menu.centre': 'Картаның ортасында көрсету',
  'menu.route-from': 'Маршрут осы жерден',
  'menu.route-to': 'Маршрут осы жерге',
  'menu.route-from-place': 'Маршрут басы: {place}',
  'menu.route-to-place': 'Маршрут соңы: {place}',
  'menu.copy-name': 'Атауын көшіру',
  'menu.copy-coordinates': 'Координаталарын көшіру',
  'menu.open-source': 'Дереккөзді ашу: {publisher}',
  'menu.figure': 'Осы көрсеткіш',
  'menu.others': 'Осы жерде тағы',
  'keys.panes': 'Тізімдерде, диаграммаларда және картада',
  'keys.step': 'Картада белгіден белгіге өту',
}
