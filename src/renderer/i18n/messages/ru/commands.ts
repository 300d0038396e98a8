import { ru as titles } from '../../../../shared/ipc/command-titles/ru'
import type { Part } from '../part'

export const commands: Part<'commands'> = {
  ...titles,
  'keys.panes': 'В списках, диаграммах и на карте',
  'keys.step': 'От знака к знаку на карте',
}
