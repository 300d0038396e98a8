/** Flows between places: on the map and as a table. */
export const flows = {
  'flows.title': 'Top routes by {measure}',
  'flows.none': 'No row of these filters names both an origin and a destination.',
  'flows.rank': '#',
  'flows.pair': 'From → to',
  'flows.origin': 'Origin',
  'flows.destination': 'Destination',
  'flows.share': 'Share',
  'flows.rows': 'Rows',
  'flows.rest': '{count, plural, one {One more pair} other {# more pairs}}',
  'flows.smaller': 'the {count} largest are on the map',
  'flows.undrawn':
    '{count, plural, one {One pair is} other {# pairs are}} not on the map ({value}): no known point, or both ends at one',
  'flows.export-csv': 'CSV…',
  'flows.export-parquet': 'Parquet…',
  'flows.legend': 'Flows of your files; width in proportion to {measure}',
  'flows.legend-direction': 'direction; there and back lie apart',
  'flows.said':
    '{count, plural, one {One flow} other {# flows}} of your files on the map, the largest {pair} with {value}; all of them are in Top routes.',
} as const
