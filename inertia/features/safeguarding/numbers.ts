/** Whom to call in France, the most needed first. `public/numbers.html` says the same without a network. */
export const NUMBERS = ['119', '3018', '3114', '17'] as const

export type HelpNumber = (typeof NUMBERS)[number]
