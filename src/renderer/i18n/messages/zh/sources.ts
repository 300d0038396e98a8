import type { Part } from '../part'

export const sources: Part<'sources'> = {
  'sources.title': '来源与分歧',
  'sources.disputes': '分歧（{count}）',
  'sources.sources': '来源（{count}）',
  'sources.disputes-label': '本应一致却不一致的数据',
  'sources.sources-label': '全部来源',
  'sources.disputes-hint': '同一对象、同一时间而数据不同。全部保留，不取平均。',
  'sources.sources-hint': '读的是存档副本；没有实时打开任何页面。',
  'sources.subject': '对象',
  'sources.measure': '指标',
  'sources.when': '时间',
  'sources.spread': '最高 ÷ 最低',
  'sources.figures': '数据',
  'sources.publisher': '发布者',
  'sources.title-column': '标题',
  'sources.said-by': '说法来自',
  'sources.kind': '类型',
  'sources.date': '日期',
  'sources.rests': '其中的数据',
}
