import { afterDot } from '#safeguarding/detector/dots'
import { looksLikeName } from '#safeguarding/detector/account_names'
import { isSign, isWord, pieceEnd, type Token } from '#safeguarding/detector/tokens'
import type { Place } from '#safeguarding/detector/links'
import type { Rules } from '#safeguarding/detector/rules'

const OWN = new Set(['mon', 'ma', 'mes', 'mn'])
const IS = new Set(['c', 'est', 'cest', 'ces'])
const MOST_BETWEEN = 4
const BEFORE = 10

/** Mailboxes without their sign: "mon gmail c'est lea.martin", "lea.martin gmail com", "… point martin sur gmail". */
export function mailboxes(tokens: Token[], rules: Rules): Place[] {
  const found: Place[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (!isWord(tokens[index]) || !rules.email_providers.has(tokens[index].text)) continue
    const place =
      ownName(tokens, index) ?? atProvider(tokens, index, rules) ?? withDomain(tokens, index, rules)
    if (place) found.push(place)
  }
  return found
}

/** "mon gmail c'est lea.martin", "mon adresse mail : lea.martin" */
function ownName(tokens: Token[], index: number): Place | null {
  if (!isOwn(tokens, index)) return null
  for (let at = index + 1; at <= index + MOST_BETWEEN && tokens[at]; at++) {
    const token = tokens[at]
    if (isSign(token, ":='’->→") || IS.has(token.text)) continue
    const named = isWord(token) && looksLikeName(tokens, at)
    return named ? { from: index, to: pieceEnd(tokens, at) } : null
  }
  return null
}

const isOwn = (tokens: Token[], index: number) =>
  OWN.has(tokens[index - 1]?.text) ||
  (tokens[index - 1]?.text === 'adresse' && OWN.has(tokens[index - 2]?.text))

/** "mon mail c'est lea point martin sur gmail", "écris à lea sur gmail.com" */
function atProvider(tokens: Token[], index: number, rules: Rules): Place | null {
  if (!/^(sur|chez)$/.test(tokens[index - 1]?.text ?? '')) return null
  for (let at = index - 2; at >= Math.max(0, index - BEFORE); at--) {
    const { text } = tokens[at]
    if (rules.email_providers.has(text) && isOwn(tokens, at)) return { from: at, to: index }
  }
  const to = domain(tokens, index, rules)
  const start = pieceStart(tokens, index - 2)
  if (isWholeName(tokens, start, index - 2)) return { from: start, to: to ?? index }
  const written = tokens[start - 1]?.text === 'a' && isWord(tokens[start])
  return written && to !== null ? { from: start, to } : null
}

/** "lea.martin chez gmail" */
const isWholeName = (tokens: Token[], start: number, last: number) =>
  isWord(tokens[start]) && pieceEnd(tokens, start) === last && looksLikeName(tokens, start)

/** "lea.martin gmail com" */
function withDomain(tokens: Token[], index: number, rules: Rules): Place | null {
  if (!tokens[index].apart || index === 0) return null
  const start = pieceStart(tokens, index - 1)
  if (!isWord(tokens[start]) || pieceEnd(tokens, start) !== index - 1) return null
  const to = looksLikeName(tokens, start) ? domain(tokens, index, rules) : null
  return to === null ? null : { from: start, to }
}

function pieceStart(tokens: Token[], last: number) {
  let start = last
  while (start > 0 && !tokens[start].apart) start--
  return start
}

/** Where "com" of "gmail.com" or "gmail com" stands, or null. */
function domain(tokens: Token[], provider: number, rules: Rules) {
  const at = afterDot(tokens, provider + 1, rules) ?? provider + 1
  return tokens[at] && rules.domains.has(tokens[at].text) ? at : null
}
