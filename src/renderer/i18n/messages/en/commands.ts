import { en as titles } from '../../../../shared/ipc/command-titles/en'

/** Titles of the commands, and the keys that work inside the panes. */
export const commands = {
  ...titles,
  'palette.label': 'Commands and places',
  'palette.placeholder': 'Type a command, place, route or terminal',
  'palette.recent': 'Recently used',
  'palette.commands': 'Commands',
  'palette.places': 'Places',
  'palette.results': 'What was found',
  'palette.count': '{count, plural, one {# found} other {# found}}',
  'menu.open': 'Open details',
  'menu.compare': 'Add to the comparison',
  'menu.uncompare': 'Remove from the comparison',
  'menu.centre': 'Centre on the map',
  'menu.route-from': 'Route from here',
  'menu.route-to': 'Route to here',
  'menu.route-from-place': 'Route from {place}',
  'menu.route-to-place': 'Route to {place}',
  'menu.copy-name': 'Copy name',
  'menu.copy-coordinates': 'Copy coordinates',
  'menu.open-source': 'Open source: {publisher}',
  'menu.figure': 'This figure',
  'menu.others': 'Also here',
  'keys.panes': 'In lists, charts and on the map',
  'keys.step': 'From mark to mark on the map',
} as const
