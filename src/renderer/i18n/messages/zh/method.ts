import type { Part } from '../part'

export const method: Part<'method'> = {
  'method.title': '线路如何得出',
  'method.search': '径路',
  'method.search-text':
    '按长度顺序查看网络区段上所有不重复经过同一站的径路（Yen 算法）。一个车站按每种轨距各计一次，按船舶另计一次，因此换装自成一步。显示的是与更短径路共用里程不到 80% 的，或经过其他边界、海域或国家的径路。',
  'method.km': '公里',
  'method.km-text':
    '已公布的长度按大地线长度（WGS 84）的比例分摊到该路段的各区段。不在已公布路段上的区段，取其大地线长度乘以已公布区段的通常比值；区间来自这些比值的离散程度。',
  'method.days': '天数',
  'method.days-text':
    '以公布的时间为先，并注明类型：纪录、时刻表、平均或通常。旁边是运行加等待：铁路公里除以一个速度区间，再加在这一方向测得的等待。没有数据的等待或船舶保持空缺，绝不按零计。',
  'method.emissions': '铁路 CO₂e 参考值',
  'method.emissions-text':
    '货物吨数 × 公里 × 每吨公里克数，从油井到车轮，只计铁路区段。船舶和装卸未计，因为没有找到因子。这只是参考，不是按 ISO 14083 得出的数据。',
  'method.validation': '误差有多大',
  'method.validation-text':
    '预测每项公布数据时，排除它自身、关于同一区段的其他数据以及由此推导的一切。没有按结果调整任何参数。',
  'method.validation-km': '公里，留一法',
  'method.validation-days': '天数，各类型分别计',
  'method.median':
    '{count, plural, =0 {此网络中没有可检验的数据对。} other {# 对；绝对误差中位数 {percent}%。}}',
  'method.median-independent':
    '{count, plural, =0 {没有一对只依据其他来源。} other {# 对只依据其他来源；中位数 {percent}%。}}',
  'method.column-figure': '数据',
  'method.column-published': '公布',
  'method.column-predicted': '预测',
  'method.column-open': '空缺项',
  'method.column-error': '误差，%',
  'method.column-kind': '类型',
  'method.left-out': '{count, plural, other {# 项数据未计入}}：{reasons}。',
  'method.reason.derived': '{count} 项由其他数据推算',
  'method.reason.no-legs': '{count} 项与这里的线路无关',
  'method.reason.kept-out': '{count} 项因作者所述范围不用于长度',
  'method.reason.shorter-than-line': '{count} 项短于直线',
  'method.reason.gave-the-speed': '{count} 项循环：速度就来自它们',
  'method.reason.no-length': '{count} 项含没有长度的区段',
  'method.limits': '数据对很少且相互重叠。并非每处等待都有数据时，天数是下限，因此误差小于零在预料之中。',
}
