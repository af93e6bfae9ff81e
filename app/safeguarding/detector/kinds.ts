/** What a detector may find: ways to meet or write to somebody outside. */
export const KINDS = ['phone', 'email', 'handle', 'link', 'address'] as const

export type Kind = (typeof KINDS)[number]

/** Where it stands in the text, in UTF-16 units. */
export type Finding = { kind: Kind; start: number; end: number }
