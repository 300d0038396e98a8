import { kk as titles } from '../../../../shared/ipc/command-titles/kk'
import type { Part } from '../part'

export const commands: Part<'commands'> = {
  ...titles,
  'keys.panes': 'Тізімдерде, диаграммаларда және картада',
  'keys.step': 'Картада белгіден белгіге өту',
}
