/**
 * What main tells the window of its own accord. `not-saved`: settings do not reach the disk. `graphics-lost`: the graphics
 * process ended and was started again.
 */
export const ALERTS = ['not-saved', 'graphics-lost'] as const
export type Alert = (typeof ALERTS)[number]
export const ALERT_CHANNEL = 'app:alert'
