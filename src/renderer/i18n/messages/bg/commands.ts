import { bg as titles } from '../../../../shared/ipc/command-titles/bg'
import type { Part } from '../part'

export const commands: Part<'commands'> = {
  ...titles,
  'keys.panes': 'В списъците, диаграмите и на картата',
  'keys.step': 'От знак на знак по картата',
}
