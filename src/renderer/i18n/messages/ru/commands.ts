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
  'keys.panes': 'В списках, диаграммах и на карте',
  'keys.step': 'От знака к знаку на карте',
}
