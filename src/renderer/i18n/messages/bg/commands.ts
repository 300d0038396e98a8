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
  'keys.panes': 'В списъците, диаграмите и на картата',
  'keys.step': 'От знак на знак по картата',
}
