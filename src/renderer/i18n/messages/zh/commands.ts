import { zh as titles } from '../../../../shared/ipc/command-titles/zh'
import type { Part } from '../part'

export const commands: Part<'commands'> = {
  ...titles,
  'keys.panes': '列表、图表和地图中',
  'keys.step': '在地图上逐个标记移动',
}
