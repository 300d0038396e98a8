/** Channel on which main sends a `SettingsView` whenever anything in it has changed. */
export const SETTINGS_CHANNEL = 'settings:view'
/** Channel on which main sends the name of a recent folder or file that is no longer there and was taken off the list. */
export const RECENT_GONE_CHANNEL = 'recent:gone'
