import { placeholdersOf } from '#core/texts/placeholders'
import { LANGUAGES, MESSAGE, NOTICE, shippedParts, shippedWords } from '#core/texts/shipped'

/** What every part of this kind may name, whichever text it is: see `mailWords` and the notices. */
const ALWAYS = {
  subject: ['role', 'association'],
  mail: ['firstName', 'role', 'association'],
  notice: ['role', 'occurrences'],
}
/** What only a notice, or only an e-mail, is given. */
const NOT_SHARED = new Set(['firstName', 'association'])

export type Known = { names: Set<string>; numbers: Set<string> }

/**
 * What this part may name. A subject names nothing that a locked phone should not show (rule 11); a message, which both of a
 * pair read, what its own shipped words do; the others share what the shipped words of their e-mail and their notice name, for
 * both are given the same.
 */
export function knownPlaceholders(name: string, part: string): Known {
  const shipped = shippedOf(name, (other) => (other === MESSAGE) === (part === MESSAGE))
  const numbers = new Set(shipped.filter(({ use }) => use === 'number').map((one) => one.name))
  if (part === 'subject') return { names: new Set(ALWAYS.subject), numbers: new Set() }
  if (part === MESSAGE) return { names: new Set(shipped.map((one) => one.name)), numbers }
  const always = part === NOTICE ? ALWAYS.notice : ALWAYS.mail
  const shared = shipped.map((one) => one.name).filter((one) => !NOT_SHARED.has(one))
  return { names: new Set([...always, ...shared]), numbers }
}

const shippedOf = (name: string, isWanted: (part: string) => boolean) =>
  (shippedParts().get(name) ?? [])
    .filter(isWanted)
    .flatMap((part) => LANGUAGES.map((language) => shippedWords(language, name, part)))
    .flatMap(placeholdersOf)
