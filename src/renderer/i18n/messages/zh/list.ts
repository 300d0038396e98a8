import type { Part } from '../part'

export const list: Part<'list'> = {
  'list.label': '列出什么',
  'list.terminals': '场站',
  'list.crossings': '口岸',
  'list.routes': '线路',
  'list.presence': '机构',
  'list.terminals-unit': '年吞吐能力，标箱/年',
  'list.context': '所属的站',
  'list.links': '西安场站的联络线',
  'list.links-any': '联络线',
  'list.none': '此网络中没有',
  'list.corridors': '走廊',
  'list.diplomatic': '外交与领事',
  'list.trade': '贸易与投资',
  'list.culture': '文化',
  'list.disputed': '有分歧',
  'list.by-province': '{count, plural, other {# 处机构只知道所在省份，地图上没有点位。}}',
}
