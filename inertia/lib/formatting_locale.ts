import type { Locale } from './messages.js'

/** English as it is written in Europe: the day before the month, 24 hours. */
export const formattingLocale = (locale: Locale) => (locale === 'en' ? 'en-GB' : 'fr-FR')
