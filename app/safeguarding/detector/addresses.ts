import { numberInWords } from '#safeguarding/detector/number_words'
import { hasWord, isDigits, isSign, isWord, type Token } from '#safeguarding/detector/tokens'
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
      livesAt(tokens, index)
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
  if (!isWord(name)) return null
  const number = numberBefore(tokens, index)
  if (number === null || hasWord(tokens, rules.number_contexts, number - 1, number - 2)) return null
  const place = { from: number, to: tokens.indexOf(name, index) }
  if (sure || isCapital(text, name) || isHome(tokens, number, index, rules)) return place
  return null
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
const isCapital = (text: string, { start }: Token) => /\p{Lu}/u.test(text[start])

/** "BP 1234", "B.P. 45", "boîte postale 302". */
function postBox(tokens: Token[], index: number): Place | null {
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
function dwelling(tokens: Token[], index: number, { dwellings }: Rules): Place | null {
  const { text } = tokens[index]
  if (!dwellings.has(text)) return null
  for (let at = index + 1; at <= index + AROUND && tokens[at]; at++) {
    const other = tokens[at]
    if (other.text === text || !dwellings.has(other.text)) continue
    const number = tokens[at + 1]
    if (isDigits(number) || number?.text.length === 1) return { from: index, to: at + 1 }
  }
  return null
}

/** "lieu-dit Le Bourg" */
function hamlet(tokens: Token[], index: number): Place | null {
  if (tokens[index].text !== 'lieu') return null
  const dit = isSign(tokens[index + 1], '-') ? index + 2 : index + 1
  return tokens[dit]?.text === 'dit' && isWord(tokens[dit + 1])
    ? { from: index, to: dit + 1 }
    : null
}

/** "j'habite au 12" */
function livesAt(tokens: Token[], index: number): Place | null {
  if (!/^(habite|habites|vis|loge)$/.test(tokens[index].text)) return null
  const at = tokens[index + 1]?.text === 'au' ? index + 2 : -1
  return isDigits(tokens[at]) && !/^(e|eme|er|ieme)$/.test(tokens[at + 1]?.text ?? '')
    ? { from: index, to: at }
    : null
}
