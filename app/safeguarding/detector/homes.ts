import {
  isCapital,
  isDigits,
  isPostalCode,
  isSign,
  isWord,
  type Token,
} from '#safeguarding/detector/tokens'
import { isInExercise } from '#safeguarding/detector/exercises'
import type { Place } from '#safeguarding/detector/links'
import type { Rules } from '#safeguarding/detector/rules'

const AROUND = 10
/** What a building has so many of. */
const COUNTED = new Set(
  'etages appartements logements pieces chambres fenetres portes marches habitants familles m'.split(
    ' '
  )
)

/** "BP 1234", "B.P. 45", "boîte postale 302". */
export function postBox(tokens: Token[], index: number): Place | null {
  const { text } = tokens[index]
  let end = -1
  if (text === 'bp') end = index + 1
  if (text === 'b' && isSign(tokens[index + 1], '.') && tokens[index + 2]?.text === 'p')
    end = index + 4
  if (text === 'boite' && tokens[index + 1]?.text === 'postale') end = index + 2
  if (end < 0 || !isDigits(tokens[end])) return null
  return { from: index, to: end }
}

/** "résidence … bâtiment C appartement 14": two of these words, one with its number or letter. */
export function dwelling(
  text: string,
  tokens: Token[],
  index: number,
  { dwellings }: Rules
): Place | null {
  const word = tokens[index].text
  if (!dwellings.has(word)) return null
  for (let at = index + 1; at <= index + AROUND && tokens[at]; at++) {
    const other = tokens[at]
    if (other.text === word || !dwellings.has(other.text)) continue
    if (isDoor(text, tokens, at + 1)) return { from: index, to: at + 1 }
  }
  return null
}

/** "14" or "C", but neither "4 pièces" nor the "a" of "a 6 étages" and the "d" of "d'Emma". */
function isDoor(text: string, tokens: Token[], at: number) {
  const [sign, next] = [tokens[at], tokens[at + 1]]
  if (isDigits(sign)) return !COUNTED.has(next?.text ?? '')
  if (!isWord(sign) || sign.text.length > 1 || isSign(next, "'’")) return false
  return sign.text !== 'a' || isCapital(text, sign) || next === undefined || next.type === 'sign'
}

/** "lieu-dit Le Bourg"; "le lieu-dit est …" says what one is. */
export function hamlet(text: string, tokens: Token[], index: number): Place | null {
  if (tokens[index].text !== 'lieu') return null
  const dit = isSign(tokens[index + 1], '-') ? index + 2 : index + 1
  const name = tokens[dit + 1]
  if (tokens[dit]?.text !== 'dit' || !isWord(name)) return null
  const named = isCapital(text, name) || tokens.slice(dit, dit + AROUND).some(isPostalCode)
  return named ? { from: index, to: dit + 1 } : null
}

/** "j'habite au 12"; where others live, a number alone says nothing. */
export function livesAt(text: string, tokens: Token[], index: number, rules: Rules): Place | null {
  if (!/^(habite|habites|vis|loge)$/.test(tokens[index].text)) return null
  const subject = tokens[index - 1]
  if (isWord(subject) && (isCapital(text, subject) || /^(il|elle|qui)$/.test(subject.text)))
    return null
  const at = tokens[index + 1]?.text === 'au' ? index + 2 : -1
  const floor = /^(e|eme|er|ieme)$/.test(tokens[at + 1]?.text ?? '')
  if (!isDigits(tokens[at]) || floor) return null
  return isInExercise(tokens, { number: at, street: at }, rules) ? null : { from: index, to: at }
}

/** "j'habite rue des Lilas": only the first person, in novels others live in streets. */
export function livesIn(text: string, tokens: Token[], index: number, rules: Rules): Place | null {
  const { text: verb } = tokens[index]
  if (!/^(j?habite|habitons|vis|loge|logeons)$/.test(verb)) return null
  const before = isSign(tokens[index - 1], "'’") ? tokens[index - 2] : tokens[index - 1]
  if (verb !== 'jhabite' && !/^(j|je|on|nous)$/.test(before?.text ?? '')) return null
  let at = index + 1
  while (/^(au|a|dans|la|le|l|une)$/.test(tokens[at]?.text ?? '') || isSign(tokens[at], "'’")) at++
  const [street, name] = [tokens[at], tokens[at + 1]]
  if (!isWord(street) || !isWord(name) || rules.never_streets.has(name.text)) return null
  const known =
    rules.streets.has(street.text) ||
    (rules.other_streets.has(street.text) && isCapital(text, name))
  if (!known || isInExercise(tokens, { number: at, street: at }, rules)) return null
  return { from: index, to: at + 1 }
}
