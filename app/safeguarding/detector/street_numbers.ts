import { numberInWords } from '#safeguarding/detector/number_words'
import { hasWord, isDigits, isSign, isWord, type Token } from '#safeguarding/detector/tokens'
import type { Rules } from '#safeguarding/detector/rules'

const MONTHS = new Set(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ')
)
/** They stand in the name of a street, and between its number and its kind. */
export const SMALL_WORDS = new Set(['de', 'la', 'du', 'des', 'd', 'l', 'bis', 'ter', 'quater'])

/** The place of the house's number before a street, or null. */
export function streetNumber(tokens: Token[], street: number, rules: Rules) {
  const number = numberBefore(tokens, street)
  return number === null || isOfSchool(tokens, number, rules) ? null : number
}

/** It says when: "12 h 30", "en 1850". */
export const isTime = (tokens: Token[], number: number) =>
  isMinute(tokens, number) || isYear(tokens, number)

function numberBefore(tokens: Token[], index: number) {
  for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
    const token = tokens[at]
    if (isDigits(token)) return token.text.length <= 4 ? at : null
    const number = isWord(token) ? numberWord(tokens, at, index) : null
    if (number !== null) return number
    const passes = SMALL_WORDS.has(token.text) || isSign(token, ",'’") || /^[a-d]$/.test(token.text)
    if (!passes) return null
  }
  return null
}

/** "quatorze", "vingt-trois"; "un" is an article. */
function numberWord(tokens: Token[], at: number, before: number) {
  const number = numberInWords(tokens, at)
  return number && number.next <= before && number.digits !== '1' && number.digits !== '0'
    ? at
    : null
}

/** "Exo 12", "page 12"; after a colon it is no number of theirs. */
const isOfSchool = (tokens: Token[], number: number, { number_contexts: words }: Rules) =>
  !isSign(tokens[number - 1], ':') && hasWord(tokens, words, number - 1, number - 2)

/** "12 h 30 rue de Paris": a time; in "17h 22 rue Pasteur" the number is the house's. */
function isMinute(tokens: Token[], number: number) {
  const before = tokens[number - 1]
  const hour = before?.text === 'h' || isSign(before, ':')
  return hour && isDigits(tokens[number - 2]) && before.apart === tokens[number].apart
}

/** "En 1850, rue de Rivoli …", "le 24 février 1848, rue Saint-Antoine" */
function isYear(tokens: Token[], number: number) {
  const before = tokens[number - 1]?.text
  const whole = isDigits(tokens[number]) && tokens[number].text.length === 4
  return whole && (before === 'en' || MONTHS.has(before))
}
