import { afterDot } from '#safeguarding/detector/dots'
import {
  hasWord,
  isDigits,
  isSign,
  isWord,
  pieceEnd,
  type Token,
} from '#safeguarding/detector/tokens'
import type { Rules } from '#safeguarding/detector/rules'

export type Place = { from: number; to: number }

const MOST_LABELS = 6
const NEAR = 6
/** A meeting's number has so many digits. */
const MEETING_DIGITS = 9
const CALLS = new Set(['appel', 'appels', 'call', 'visio'])

/** Links and numbers of meetings, and invitations to meet with another tool. */
export function links(tokens: Token[], rules: Rules): Place[] {
  const found: Place[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (!rules.linkStarts.has(tokens[index].text)) continue
    const place =
      knownHost(tokens, index, rules, rules.meetingHosts) ??
      labelledHost(tokens, index, rules) ??
      meetingCode(tokens, index, rules) ??
      withTool(tokens, index, rules)
    if (!place) continue
    found.push(place)
    index = place.to
  }
  return found
}

/** One of these hosts, its dots written as signs, with spaces or in words. */
export function knownHost(
  tokens: Token[],
  index: number,
  rules: Rules,
  hosts: Rules['meetingHosts']
): Place | null {
  for (const labels of hosts.get(tokens[index].text) ?? []) {
    const end = endOf(tokens, index, labels, rules)
    if (end !== null) return { from: index, to: pieceEnd(tokens, end) }
  }
  return null
}

function endOf(tokens: Token[], index: number, labels: string[], rules: Rules) {
  let at = index
  for (const label of labels.slice(1)) {
    const next = isSign(tokens[at + 1], '-') ? at + 2 : afterDot(tokens, at + 1, rules)
    if (next === null || tokens[next]?.text !== label) return null
    at = next
  }
  return at
}

/** "visio.example.org": whoever's host it is, its name says what it is for. */
function labelledHost(tokens: Token[], index: number, rules: Rules): Place | null {
  const before = tokens[index - 1]
  const begins = tokens[index].apart || isSign(before, '/(:')
  if (!begins || !rules.meeting_labels.has(tokens[index].text)) return null
  const host = tokens[index].text + restOfHost(tokens, index)
  const domain = host.slice(host.lastIndexOf('.') + 1)
  if (!host.includes('.') || !rules.domains.has(domain)) return null
  if ([...rules.allowed_hosts].some((own) => host === own || host.endsWith(`.${own}`))) return null
  return { from: index, to: pieceEnd(tokens, index) }
}

function restOfHost(tokens: Token[], from: number) {
  let host = ''
  for (let at = from + 1, labels = 0; labels < MOST_LABELS * 2; at++, labels++) {
    const token = tokens[at]
    if (!token || token.apart || (token.type === 'sign' && !isSign(token, '.-'))) break
    host += token.text
  }
  return host
}

/** "code zoom 987 6543 2101", and the three groups of letters of a meet. */
function meetingCode(tokens: Token[], index: number, rules: Rules): Place | null {
  const { text } = tokens[index]
  if (!rules.meeting_tools.has(text)) return null
  let digits = 0
  for (let at = index + 1; at <= index + NEAR + 3 && tokens[at]; at++) {
    if (isDigits(tokens[at])) digits += tokens[at].text.length
    if (digits >= MEETING_DIGITS) return { from: index, to: at }
    if (isThreeGroups(tokens, at)) return { from: index, to: at + 4 }
  }
  return null
}

function isThreeGroups(tokens: Token[], at: number) {
  return [3, 4, 3].every((length, group) => {
    const word = tokens[at + 2 * group]
    const joined = group === 0 || isSign(tokens[at + 2 * group - 1], '-')
    return joined && isWord(word) && word.text.length === length
  })
}

/** "on se fait un zoom", "un appel skype", "on passe sur teams", "google meet", "ajoute-moi sur facetime". */
function withTool(tokens: Token[], index: number, rules: Rules): Place | null {
  if (!rules.meeting_tools.has(tokens[index].text)) return null
  const [before, previous] = [tokens[index - 1]?.text, tokens[index - 2]?.text]
  const place = { from: index, to: index }
  if (tokens[index].text === 'facetime' || before === 'google') return place
  if (CALLS.has(before)) return place
  if (
    before === 'un' &&
    /^(fait|faire|fasse)$/.test(previous ?? '') &&
    tokens[index + 1]?.text !== 'sur'
  )
    return place
  if (before !== 'sur' && before !== 'avec') return null
  return hasWord(tokens, rules.invitations, Math.max(0, index - NEAR), index) ? place : null
}
