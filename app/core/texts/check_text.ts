import { placeholdersOf, type Placeholder } from '#core/texts/placeholders'
import { MESSAGE, NOTICE } from '#core/texts/shipped'
import type { Known } from '#core/texts/known_placeholders'

export type TextProblem =
  'textSyntax' | 'textPlaceholder' | 'textSubject' | 'textLine' | 'maxLength'

const LONGEST: Record<string, number> = {
  ...{ subject: 200, title: 400, action: 120 },
  ...{ [NOTICE]: 2000, [MESSAGE]: 3000 },
}
/** The others are one line each. */
const OF_LINES = ['body', MESSAGE]
const LONGEST_BODY = 8000

/** What is wrong with what staff wrote for this part, or null. Lengths are those of the text with its choices. */
export function checkText(part: string, text: string, known: Known): TextProblem | null {
  if (text.length > (LONGEST[part] ?? LONGEST_BODY)) return 'maxLength'
  if (!OF_LINES.includes(part) && text.includes('\n')) return 'textLine'
  const named = readPlaceholders(text)
  if (!named) return 'textSyntax'
  if (named.every((placeholder) => isKnown(placeholder, known))) return null
  return part === 'subject' ? 'textSubject' : 'textPlaceholder'
}

/** As it is kept. A straight apostrophe would hide the placeholder behind it from ICU's syntax. */
export const tidyText = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/'/g, '’')
    .replace(/[ \t]+$/gm, '')
    .trim()

function readPlaceholders(text: string) {
  try {
    return placeholdersOf(text)
  } catch {
    return null
  }
}

/** Times come as words, already in the reader's language and zone: none is a date to be formatted again. */
const isKnown = ({ name, use }: Placeholder, { names, numbers }: Known) =>
  names.has(name) && use !== 'date' && (use !== 'number' || numbers.has(name))
