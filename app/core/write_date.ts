/** The day before the name of its month, when it is the first. */
const FIRST = /(?<!\d)1(?=\s\p{L})/gu

/** A date in words, as the pages write it: in French the first of a month is an ordinal, "1er décembre", which `Intl` doesn't know. */
export const writeDate = (format: Intl.DateTimeFormat, date: Date) =>
  written(format.format(date), format)

/** The same, from one moment to another. */
export const writeRange = (format: Intl.DateTimeFormat, from: Date, until: Date) =>
  written(format.formatRange(from, until), format)

const written = (text: string, format: Intl.DateTimeFormat) =>
  format.resolvedOptions().locale.startsWith('fr') ? text.replaceAll(FIRST, '1er') : text
