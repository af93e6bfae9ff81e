import { randomInt } from 'node:crypto'
import { plainForm } from '#accounts/common_passwords'
import { IDENTIFIER_WORDS } from '#accounts/identifier_words'

const LONGEST_NAME = 20

/** What a student without an address signs in with, such as `lina-renard-42`: easy to read out and to write down. */
export function newIdentifier(firstName: string) {
  const name = plainForm(firstName).slice(0, LONGEST_NAME) || 'eleve'
  const word = IDENTIFIER_WORDS[randomInt(IDENTIFIER_WORDS.length)]
  return `${name}-${word}-${randomInt(10, 100)}`
}
