/** *Sources and conflicts*. */
export const sources = {
  'sources.title': 'Sources and conflicts',
  'sources.disputes': 'Conflicts ({count})',
  'sources.sources': 'Sources ({count})',
  'sources.disputes-label': 'Figures that ought to agree and do not',
  'sources.sources-label': 'Every source',
  'sources.disputes-hint':
    'Figures of the same thing for the same time that differ. All stand; none is averaged.',
  'sources.sources-hint': 'Stored copies were read; no page was opened live.',
  'sources.subject': 'Of what',
  'sources.measure': 'Measure',
  'sources.when': 'When',
  'sources.spread': 'Highest ÷ lowest',
  'sources.figures': 'Figures',
  'sources.publisher': 'Publisher',
  'sources.title-column': 'Title',
  'sources.said-by': 'Said by',
  'sources.kind': 'Kind',
  'sources.date': 'Date',
  'sources.rests': 'Figures on it',
} as const
