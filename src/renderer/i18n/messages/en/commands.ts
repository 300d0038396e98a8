import { en as titles } from '../../../../shared/ipc/command-titles/en'

/** Titles of the commands, and the keys that work inside the panes. */
export const commands = {
  ...titles,
  'keys.panes': 'In lists, charts and on the map',
  'keys.step': 'From mark to mark on the map',
} as const
