import vine from '@vinejs/vine'

/** What in a text should not be there: of what kind, and its words. */
type Found = { kind: string; words: string }
type Look = (text: string) => Promise<Found[]>

let look: Look = async () => []

/** The feature that knows what to look for stands to the right of those who ask. */
export function screenFieldsWith(contract: Look) {
  look = contract
}

const ENDING = /\.[a-z0-9]{1,5}$/i

/** What there is to look at in the name of a file: its words, without what kind of file it is. */
export const wordsOfName = (fileName: string) => fileName.replace(ENDING, '')

/** What in the name of a file should not be there, the first of it. */
export async function foundInName(fileName: string): Promise<Found | undefined> {
  const [found] = await look(wordsOfName(fileName))
  return found
}

/** Whether a text would be refused at its field. */
export async function wouldBeRefused(text: string) {
  const found = await look(text)
  return found.length > 0
}

/** Stands for what was taken out. */
const LEFT_OUT = '[…]'
const ATTEMPTS = 3

/** Words that may have been stored before they were looked at, without what should not be there. */
export async function screenedWords(text: string): Promise<string> {
  let left = text
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await look(left)
    if (found.length === 0) return left
    for (const { words } of found) left = left.replaceAll(words, LEFT_OUT)
  }
  // What was left around it means something by itself.
  return ''
}

type Where = { rule: 'screened' | 'screenedProfile' }

const screenedAt = vine.createRule<Where>(
  async (value, { rule }, field) => {
    const [found] = typeof value === 'string' ? await look(value) : []
    if (found) field.report('The {{ field }} field holds {{ words }}', rule, field, found)
  },
  { isAsync: true }
)

/**
 * For what one person writes to another in a form: refused at the field, with what was found in it. What two people need all
 * the same is explained in their conversation; a profile has no such place.
 */
export const screened = (rule: Where['rule'] = 'screened') => screenedAt({ rule })
