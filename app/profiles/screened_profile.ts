import { screenedWords, wouldBeRefused } from '#core/validators/screened'

/** What somebody writes about themselves and others read, by the table that it lies in. */
export const SCREENED = {
  students: ['difficulties', 'accessibility_wishes'],
  tutors: ['presentation', 'occupation'],
} as const

/**
 * A profile as others are shown it: words that were written before contact details were refused in their fields, or before
 * the lists knew them, are without them.
 */
export async function withoutContactDetails<Row extends object>(
  row: Row,
  words: readonly (keyof Row)[]
): Promise<Row> {
  const screened = await Promise.all(
    words.map(async (name) => [name, await screenedWords(String(row[name]))])
  )
  return { ...row, ...Object.fromEntries(screened) }
}

/** Whether the words of a row hold contact details. */
export async function holdsContactDetails(
  table: keyof typeof SCREENED,
  row: Record<string, string>
): Promise<boolean> {
  for (const name of SCREENED[table]) if (await wouldBeRefused(row[name])) return true
  return false
}
