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
  'keys.panes': 'In lists, charts and on the map',
  'keys.step': 'From mark to mark on the map',
} as const
