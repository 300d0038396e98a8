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
  'keys.panes': 'Тізімдерде, диаграммаларда және картада',
  'keys.step': 'Картада белгіден белгіге өту',
}
