import type { Part } from '../part'

export const flows: Part<'flows'> = {
  'flows.title': '按{measure}的主要流向',
  'flows.none': '在这些筛选下，没有一行同时写明起点和终点。',
  'flows.rank': '序号',
  'flows.pair': '起点 → 终点',
  'flows.origin': '起点',
  'flows.destination': '终点',
  'flows.share': '份额',
  'flows.rows': '行数',
  'flows.rest': '{count, plural, other {另有 # 对}}',
  'flows.smaller': '地图上是最大的 {count} 对',
  'flows.undrawn': '{count, plural, other {# 对不在地图上}}（{value}）：没有已知点位，或两端相同',
  'flows.export-csv': 'CSV…',
  'flows.export-parquet': 'Parquet…',
  'flows.legend': '您文件中的流向；宽度与{measure}成比例',
  'flows.legend-direction': '方向；往返分开显示',
  'flows.said':
    '{count, plural, other {地图上有您文件中的 # 个流向}}，最大的是{pair}，{value}；全部见“主要流向”。',
}
