import { zh as titles } from '../../../../shared/ipc/command-titles/zh'
import type { Part } from '../part'

export const commands: Part<'commands'> = {
  ...titles,
  'palette.label': '命令与地点',
  'palette.placeholder': '输入命令、地点、线路或场站',
  'palette.recent': '最近使用',
  'palette.commands': '命令',
  'palette.places': '地点',
  'palette.results': '查找结果',
  'palette.count': '{count, plural, other {找到 # 项}}',
  'keys.panes': '列表、图表和地图中',
  'keys.step': '在地图上逐个标记移动',
}
