import { dwelling, hamlet, livesAt, livesIn, postBox } from '#safeguarding/detector/homes'
import { isInExercise } from '#safeguarding/detector/exercises'
import { numberInWords } from '#safeguarding/detector/number_words'
import {
  hasWord,
  isCapital,
  isDigits,
  isPostalCode,
  isSign,
  isWord,
  type Token,
} from '#safeguarding/detector/tokens'
import type { Place } from '#safeguarding/detector/links'
import type { Rules } from '#safeguarding/detector/rules'

const AROUND = 10
const AFTER = 12
const MONTHS = new Set(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ')
)
const SMALL_WORDS = new Set(['de', 'la', 'du', 'des', 'd', 'l', 'bis', 'ter', 'quater'])

/** Where somebody lives. */
export function addresses(text: string, tokens: Token[], rules: Rules): Place[] {
  const found: Place[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index].type !== 'word') continue
    const place =
      inStreet(text, tokens, index, rules) ??
      postBox(tokens, index) ??
      dwelling(text, tokens, index, rules) ??
      hamlet(text, tokens, index) ??
      livesAt(text, tokens, index, rules) ??
      livesIn(text, tokens, index, rules)
    if (!place) continue
    found.push(place)
    index = place.to
  }
  return found
}

/** "12 bis, rue des Lilas": a number, a kind of street, a name. */
function inStreet(text: string, tokens: Token[], index: number, rules: Rules): Place | null {
  const word = tokens[index].text
  const sure = rules.streets.has(word)
  if (!sure && !rules.other_streets.has(word)) return null
  const name = tokens[isSign(tokens[index + 1], '.') ? index + 2 : index + 1]
  if (!isWord(name) || rules.never_streets.has(name.text)) return null
  const to = tokens.indexOf(name, index)
  const number = isEra(tokens, index, to) ? null : numberBefore(tokens, index)
  if (number === null || isOfSchool(tokens, number, rules)) return null
  const place = { from: number, to: nameEnd(tokens, to) }
  if (hasPostalCode(tokens, index)) return place
  if (isInExercise(tokens, { number, street: index }, rules)) return null
  if (isHome(tokens, number, rules)) return place
  if (isMinute(tokens, number) || isYear(tokens, number)) return null
  if (isLandmark(tokens, number, index, rules)) return null
  return sure || isCapital(text, name) ? place : null
}

/** "Exo 12", "page 12"; after a colon it is no number of theirs. */
const isOfSchool = (tokens: Token[], number: number, { number_contexts: words }: Rules) =>
  !isSign(tokens[number - 1], ':') && hasWord(tokens, words, number - 1, number - 2)

/** The name itself after its small words: "de la République", "de l'Église". */
function nameEnd(tokens: Token[], first: number) {
  let end = first
  while (SMALL_WORDS.has(tokens[end].text)) {
    const next = isSign(tokens[end + 1], "'’") ? end + 2 : end + 1
    if (!isWord(tokens[next])) break
    end = next
  }
  return end
}

/** "44 av. J.-C." is a year. */
function isEra(tokens: Token[], index: number, name: number) {
  if (tokens[index].text !== 'av') return false
  if (tokens[name].text === 'jc') return true
  const next = tokens.slice(name + 1, name + 4).find(isWord)
  return tokens[name].text === 'j' && next?.text === 'c'
}

/** "12 h 30 rue de Paris": a time; in "17h 22 rue Pasteur" the number is the house's. */
function isMinute(tokens: Token[], number: number) {
  const before = tokens[number - 1]
  const hour = before?.text === 'h' || isSign(before, ':')
  return hour && isDigits(tokens[number - 2]) && before.apart === tokens[number].apart
}

/** "En 1850, rue de Rivoli …", "le 24 février 1848, rue Saint-Antoine" */
function isYear(tokens: Token[], number: number) {
  const before = tokens[number - 1]?.text
  return tokens[number].text.length === 4 && (before === 'en' || MONTHS.has(before))
}

/** A monument or a novel, which nobody invites to. */
const isLandmark = (tokens: Token[], number: number, street: number, { landmarks }: Rules) =>
  hasWord(tokens, landmarks, Math.max(0, number - AROUND), street + AFTER)

/** The place of the house's number before a street, or null. */
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

const isHome = (tokens: Token[], from: number, { home_words: words }: Rules) =>
  hasWord(tokens, words, Math.max(0, from - AROUND), from)

const hasPostalCode = (tokens: Token[], street: number) =>
  tokens.slice(street, street + AFTER + 1).some(isPostalCode)
