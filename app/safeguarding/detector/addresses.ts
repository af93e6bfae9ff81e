import { dwelling, hamlet, livesAt, livesIn, postBox } from '#safeguarding/detector/homes'
import { isInExercise } from '#safeguarding/detector/exercises'
import { isTime, SMALL_WORDS, streetNumber } from '#safeguarding/detector/street_numbers'
import {
  hasWord,
  isCapital,
  isPostalCode,
  isSign,
  isWord,
  type Token,
} from '#safeguarding/detector/tokens'
import type { Place } from '#safeguarding/detector/links'
import type { Rules } from '#safeguarding/detector/rules'

const AROUND = 10
const AFTER = 12
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
  const number = isEra(tokens, index, to) ? null : streetNumber(tokens, index, rules)
  if (number === null) return null
  const place = { from: number, to: nameEnd(tokens, to) }
  if (hasPostalCode(tokens, index)) return place
  if (isInExercise(tokens, { number, street: index }, rules)) return null
  if (isHome(tokens, number, rules)) return place
  if (isTime(tokens, number)) return null
  if (isLandmark(tokens, number, index, rules)) return null
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

/** A monument or a novel, which nobody invites to. */
const isLandmark = (tokens: Token[], number: number, street: number, { landmarks }: Rules) =>
  hasWord(tokens, landmarks, Math.max(0, number - AROUND), street + AFTER)

const isHome = (tokens: Token[], from: number, { home_words: words }: Rules) =>
  hasWord(tokens, words, Math.max(0, from - AROUND), from)

const hasPostalCode = (tokens: Token[], street: number) =>
  tokens.slice(street, street + AFTER + 1).some(isPostalCode)
