/** Help ▸ How routes are worked out. */
export const method = {
  'method.title': 'How routes are worked out',
  'method.search': 'Ways',
  'method.search-text':
    'Every loopless way over the legs of the network is looked at in order of length (Yen’s algorithm). A station counts once for each gauge and once for ships, so that a change is a step of its own. Of what is found, the ways are shown that share less than 80 % of their kilometres with a shorter one, or cross other borders, seas or countries.',
  'method.km': 'Kilometres',
  'method.km-text':
    'A published length is spread over the legs of its stretch in the proportion of their geodesic lengths (WGS 84). Legs in no published stretch get their geodesic length times the usual ratio of those that are published; the interval comes from the spread of these ratios.',
  'method.days': 'Days',
  'method.days-text':
    'A published time leads, with its kind: record, schedule, average or usual. Beside it stands running plus waits: the rail kilometres over an interval of speeds, and the waits that were measured in this direction. A wait or a ship without a figure stays open and is never counted as nothing.',
  'method.emissions': 'Indicative rail CO₂e',
  'method.emissions-text':
    'Tonnes of cargo × kilometres × grams a tonne-kilometre, well to wheel, for the rail legs only. Ships and handling are left out, because no factor was found for them. It is an indication and no figure by ISO 14083.',
  'method.validation': 'How far off it is',
  'method.validation-text':
    'Each published figure is predicted with itself, with all others about the same legs and with all that is derived from them left out. Nothing is tuned to the outcome.',
  'method.validation-km': 'Kilometres, leave-one-out',
  'method.validation-days': 'Days, each kind by itself',
  'method.median':
    '{count, plural, =0 {No pair can be tested in this network.} one {One pair; error {percent} %.} other {# pairs; median absolute error {percent} %.}}',
  'method.median-independent':
    '{count, plural, =0 {None rests on other sources alone.} one {One pair rests on other sources alone; error {percent} %.} other {# pairs rest on other sources alone; median {percent} %.}}',
  'method.column-figure': 'Figure',
  'method.column-published': 'Published',
  'method.column-predicted': 'Predicted',
  'method.column-open': 'Open terms',
  'method.column-error': 'Error, %',
  'method.column-kind': 'Kind',
  'method.left-out': '{count, plural, one {# figure is left out} other {# figures are left out}}: {reasons}.',
  'method.reason.derived': '{count} worked out from others',
  'method.reason.no-legs': '{count} about no route here',
  'method.reason.kept-out': '{count} kept out of lengths by their authors’ scope',
  'method.reason.shorter-than-line': '{count} shorter than the line',
  'method.reason.gave-the-speed': '{count} circular: the speed came from them',
  'method.reason.no-length': '{count} with a leg of no length',
  'method.limits':
    'The pairs are few and overlap. Days without a figure for every wait are a lower bound, so errors below zero are to be expected.',
} as const
