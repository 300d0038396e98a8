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
  'menu.open': '打开详情',
  'menu.compare': '加入比较',
  'menu.uncompare': '移出比较',
  'menu.centre': '在地图上居中',
  'menu.route-from': '从这里出发',
  'menu.route-to': '到这里',
  'menu.route-from-place': '从{place}出发',
  'menu.route-to-place': '到{place}',
  'menu.copy-name': '复制名称',
  'menu.copy-coordinates': '复制坐标',
  'menu.open-source': '打开来源：{publisher}',
  'menu.figure': '此数据',
  'menu.others': '此处还有',
  'keys.panes': '列表、图表和地图中',
  'keys.step': '在地图上逐个标记移动',
}
