import type LegalText from '#accounts/models/legal_text'

/** Nobody has read a text before its day. */
export const isBeforeText = (day: string, { publishedAt }: LegalText) =>
  day < dayOfText(publishedAt)

/** The day from which a text may have been read, YYYY-MM-DD. */
export const dayOfText = (publishedAt: LegalText['publishedAt']) => publishedAt.toUTC().toISODate()!
