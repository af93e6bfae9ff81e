import { isSign, isWord, pieceEnd, type Token } from '#safeguarding/detector/tokens'
import type { Rules } from '#safeguarding/detector/rules'

const IS = new Set(['est', 'c', 'cest', 'sous', 'ces', 'ses'])
/** Words that stand between "mon insta" and the name. */
const MOST_BETWEEN = 6

/**
 * Where the name ends that follows a network, or null. "Twitter est …" says what it is: there only a sign, or "mon",
 * makes a plain word a name.
 */
export function nameAfter(
  tokens: Token[],
  index: number,
  rules: Rules,
  own: boolean
): number | null {
  let [linked, pointed] = [false, false]
  for (let at = index + 1; at <= index + MOST_BETWEEN && tokens[at]; at++) {
    const token = tokens[at]
    pointed ||= isSign(token, ':=>→')
    if (isSign(token, ":='’->→") || IS.has(token.text)) {
      linked = true
      continue
    }
    if (rules.account_words.has(token.text) || rules.networks.has(token.text)) continue
    if (own && !linked && token.text === 'sur' && isWord(tokens[at + 1])) {
      at++
      continue
    }
    if (token.type === 'sign') return null
    const end = pieceEnd(tokens, at)
    const named = !rules.ordinary_words.has(token.text)
    const stated = (pointed && isLastWord(tokens, end)) || (own && linked)
    const plain = stated || (own && isAccountOnly(tokens, index, at, rules))
    return looksLikeName(tokens, at) || (named && plain) ? end : null
  }
  return null
}

/** "mon pseudo bernardtuteur", and nothing after it. */
function isAccountOnly(tokens: Token[], index: number, at: number, { account_words }: Rules) {
  const after = tokens[pieceEnd(tokens, at) + 1]
  return (
    account_words.has(tokens[index].text) && at === index + 1 && (!after || isSign(after, '.!?,'))
  )
}

/** In one piece, with a digit, a dot or an underscore in it. */
export function looksLikeName(tokens: Token[], at: number) {
  const end = pieceEnd(tokens, at)
  return end > at && tokens[at].type !== 'sign' && tokens[at].text.length > 1
}

const isLastWord = (tokens: Token[], end: number) => tokens.length - 1 - end <= 1
