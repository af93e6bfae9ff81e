import { knownHost, type Place } from '#safeguarding/detector/links'
import { looksLikeName, nameAfter } from '#safeguarding/detector/account_names'
import { invitation } from '#safeguarding/detector/invitations'
import { isDigits, isSign, isWord, pieceEnd, type Token } from '#safeguarding/detector/tokens'
import type { Rules } from '#safeguarding/detector/rules'

const OWN = new Set(['mon', 'ma', 'mes', 'mn'])

/** Names on networks and games, and invitations to go on there. */
export function handles(tokens: Token[], rules: Rules): Place[] {
  const found: Place[] = []
  for (let index = 0; index < tokens.length; index++) {
    const sign = isSign(tokens[index], '@#')
    if (!sign && !rules.handleStarts.has(tokens[index].text)) continue
    const place = sign ? signed(tokens, index, rules) : worded(tokens, index, rules)
    if (!place) continue
    found.push(place)
    index = place.to
  }
  return found
}

const signed = (tokens: Token[], index: number, rules: Rules) =>
  afterAt(tokens, index, rules) ?? ownAt(tokens, index) ?? withNumber(tokens, index)

const worded = (tokens: Token[], index: number, rules: Rules) =>
  knownHost(tokens, index, rules, rules.profileHosts) ??
  named(tokens, index, rules) ??
  invitation(tokens, index, rules)

/** "mon @" */
const ownAt = (tokens: Token[], index: number) =>
  isSign(tokens[index], '@') && OWN.has(tokens[index - 1]?.text) ? { from: index, to: index } : null

/** "@name", but neither an address, a decorator nor a rule of CSS. */
function afterAt(tokens: Token[], index: number, rules: Rules): Place | null {
  if (!isSign(tokens[index], '@')) return null
  const before = tokens[index - 1]
  if (before && before.type !== 'sign' && !tokens[index].apart) return null
  const name = tokens[index + 1]
  if (!isWord(name) || name.apart || name.text.length < 3 || rules.at_exceptions.has(name.text))
    return null
  return { from: index, to: pieceEnd(tokens, index + 1) }
}

/** "name#1234" */
function withNumber(tokens: Token[], index: number): Place | null {
  const number = tokens[index + 1]
  const name = tokens[index - 1]
  if (!isSign(tokens[index], '#') || !isDigits(number) || number.text.length !== 4) return null
  if (!name || name.type === 'sign' || tokens[index].apart || number.apart) return null
  return { from: index - 1, to: index + 1 }
}

/** "mon insta c'est …", "snap : …", "pseudo = …", "nom_22 sur discord". */
function named(tokens: Token[], index: number, rules: Rules): Place | null {
  const { text } = tokens[index]
  const isNetwork = rules.networks.has(text)
  const isAccount = rules.account_words.has(text)
  if (!isNetwork && !isAccount) return null
  const own = isOwn(tokens, index, rules)
  const name = nameAfter(tokens, index, rules, own)
  if (name) return { from: index, to: name }
  if (isNetwork && tokens[index - 1]?.text === 'sur') {
    const before = index - 2
    if (before >= 0 && looksLikeName(tokens, pieceStart(tokens, before)))
      return { from: before, to: index }
  }
  return null
}

/** "mon", up to two words before: "mon pseudo discord", "mon compte X". */
function isOwn(tokens: Token[], index: number, { account_words: accounts, networks }: Rules) {
  for (let at = index - 1; at >= index - 3 && at >= 0; at--) {
    if (OWN.has(tokens[at].text)) return true
    const passes =
      isSign(tokens[at], '@') ||
      tokens[at].text === 'compte' ||
      accounts.has(tokens[at].text) ||
      networks.has(tokens[at].text)
    if (!passes) return false
  }
  return false
}

function pieceStart(tokens: Token[], last: number) {
  let start = last
  while (start > 0 && last - start < 6 && !tokens[start].apart) start--
  return start
}
