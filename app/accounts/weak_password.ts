import { isCommonPassword, plainForm, unfiguredForm } from '#accounts/common_passwords'

/** What is left of a password without the person's own words must still be this long. */
const SHORTEST_REST = 6
const SHORTEST_WORD = 3
const FEWEST_CHARACTERS = 4
const SITE = 'homeskolar'

export type Weakness = 'common' | 'own'

/** Why a password that is long enough is still the first one that somebody would try, or null. */
export function weaknessOf(password: string, ownWords: string[] = []): Weakness | null {
  const plain = plainForm(password)
  if (isOwn(plain, ownWords)) return 'own'
  return isRow(plain) || isCommonPassword(plain) || isCommonPassword(unfiguredForm(password))
    ? 'common'
    : null
}

function isOwn(plain: string, ownWords: string[]) {
  const words = [SITE, ...ownWords.flatMap(partsOf)].filter((word) => word.length >= SHORTEST_WORD)
  words.sort((left, right) => right.length - left.length)
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), plain)
  return rest !== plain && rest.length < SHORTEST_REST
}

/** `Lina.Moreau@exemple.fr` as a whole, and as lina, moreau, exemple, fr. */
const partsOf = (word: string) => [word, ...word.split(/[\s@._+-]+/)].map(plainForm)

/** The same few characters, or a walk along the alphabet or the figures. */
function isRow(plain: string) {
  if (new Set(plain).size < FEWEST_CHARACTERS) return true
  const codes = [...plain].map((character) => character.charCodeAt(0))
  const steps = codes.slice(1).map((code, index) => code - codes[index])
  return steps.every((step) => step === steps[0] && Math.abs(step) === 1)
}
