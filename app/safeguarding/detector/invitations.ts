import { hasWord, isSign, type Token } from '#safeguarding/detector/tokens'
import type { Place } from '#safeguarding/detector/links'
import type { Rules } from '#safeguarding/detector/rules'

const NEAR = 8
const YOURS = new Set(['ton', 'ta', 'tes', 'votre', 'vos'])
const PERSONS = new Set(['moi', 'toi', 'nous', 'on', 'me', 'm', 'te', 'vous', 'dm', 'mp'])

/** Going on elsewhere: "ajoute-moi sur …", "donne ton …", "t'as … ?", "sur … je suis …". */
export function invitation(tokens: Token[], index: number, rules: Rules): Place | null {
  const { text } = tokens[index]
  if (!rules.networks.has(text)) return null
  const asked =
    asksFor(tokens, index, rules) || goesTo(tokens, index, rules) || isThere(tokens, index)
  return asked ? { from: index, to: index } : null
}

/** "ton insta", "ton pseudo instagram", "t'as snap ?" */
function asksFor(tokens: Token[], index: number, { account_words: accounts }: Rules) {
  const before = accounts.has(tokens[index - 1]?.text) ? index - 2 : index - 1
  if (YOURS.has(tokens[before]?.text)) return true
  const verb = tokens[before]?.text === 'pas' ? before - 1 : before
  const has = /^(as|avez|tas)$/.test(tokens[verb]?.text ?? '')
  return has && [1, 2, 3].some((step) => isSign(tokens[index + step], '?'))
}

/** A verb of going there together, not only the network's name. */
function goesTo(tokens: Token[], index: number, { invitations }: Rules) {
  const from = sentenceStart(tokens, index)
  if (!hasWord(tokens, invitations, from, index)) return false
  const before = tokens[index - 1]?.text
  return before === 'sur' || before === 'dm' || hasWord(tokens, PERSONS, from, index - 1)
}

/** "sur telegram je suis …", "sous mon nom" */
function isThere(tokens: Token[], index: number) {
  const [one, two, three] = [1, 2, 3].map((step) => tokens[index + step]?.text)
  if (tokens[index - 1]?.text === 'sur') return (one === 'je' && two === 'suis') || one === 'moi'
  return one === 'est' && two === 'sous' && three === 'mon'
}

function sentenceStart(tokens: Token[], index: number) {
  const least = Math.max(0, index - NEAR)
  for (let at = index - 1; at >= least; at--) if (isSign(tokens[at], '.!?')) return at + 1
  return least
}
