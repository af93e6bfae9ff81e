import { dwelling, hamlet, livesAt, livesIn, postBox } from '#safeguarding/detector/homes'
import { isInExercise } from '#safeguarding/detector/exercises'
import { numberInWords } from '#safeguarding/detector/number_words'
import {
  hasWord,
  isCapital,
  isDigits,
  isSign,
  isWord,
  type Token,
} from '#safeguarding/detector/tokens'
import type { Place } from '#safeguarding/detector/links'
import type { Rules } from '#safeguarding/detector/rules'

const AROUND = 10
const AFTER = 12
const SMALL_WORDS = new Set(['de', 'la', 'du', 'des', 'd', 'l', 'bis', 'ter', 'quater'])

/** Where somebody lives. */
export function addresses(text: string, tokens: Token[], rules: Rules): Place[] {
  const found: Place[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index].type !== 'word') continue
    const place =
      inStreet(text, tokens, index, rules) ??
      postBox(tokens, index) ??
      dwelling(tokens, index, rules) ??
      hamlet(tokens, index) ??
      livesAt(tokens, index) ??
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
  if (number === null || hasWord(tokens, rules.number_contexts, number - 1, number - 2)) return null
  const place = { from: number, to: nameEnd(tokens, to) }
  if (isHome(tokens, number, index, rules)) return place
  if (isMinute(tokens, number) || isNobodys(tokens, number, index, rules)) return null
  return sure || isCapital(text, name) ? place : null
}

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

/** A monument or a novel, which nobody invites to, or the sentence of an exercise. */
function isNobodys(tokens: Token[], number: number, street: number, rules: Rules) {
  const [from, to] = [Math.max(0, number - AROUND), street + AFTER]
  return (
    hasWord(tokens, rules.landmarks, from, to) || isInExercise(tokens, street, [from, to], rules)
  )
}

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

function isHome(tokens: Token[], from: number, to: number, rules: Rules) {
  if (hasWord(tokens, rules.home_words, Math.max(0, from - AROUND), from)) return true
  const last = Math.min(tokens.length - 1, to + AFTER)
  for (let at = to; at <= last; at++) if (isPostalCode(tokens[at])) return true
  return false
}

const isPostalCode = (token: Token) => isDigits(token) && token.text.length === 5
