/** The day before the name of its month, when it is the first. */
const FIRST = /(^|\D)1(?=\s\p{L})/u

/** A date in words. In French the first of a month is an ordinal, "1er décembre", which `Intl` doesn't know. */
export function writeDate(format: Intl.DateTimeFormat, date: Date): string {
  const text = format.format(date)
  if (!FIRST.test(text) || !format.resolvedOptions().locale.startsWith('fr')) return text
  return text.replace(FIRST, (found) => `${found}er`)
}
