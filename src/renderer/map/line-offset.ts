/** How far legs that run beside each other are drawn from their common line, in CSS pixels: to the right of their direction where their side is 1. */
export const LINE_OFFSET = 2.6
