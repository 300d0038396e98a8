/** Commands that the native menu sends to the window. */
export const COMMANDS = [
  'view-network',
  'view-compare',
  'view-routes',
  'view-imports',
  'import-file',
  'open-sample',
  'focus-search',
  'fit-all',
  'toggle-institutions',
  'open-sources',
  'open-method',
  'open-about',
  'open-shortcuts',
] as const
export type Command = (typeof COMMANDS)[number]
export const COMMAND_CHANNEL = 'menu:command'
