import { afterDot } from '#safeguarding/detector/dots'
import { inLetters, inOneWord } from '#safeguarding/detector/glued_emails'
import { spelledProvider } from '#safeguarding/detector/spelled'
import { isSign, isWord, type Token } from '#safeguarding/detector/tokens'
import type { Place } from '#safeguarding/detector/links'
import type { Rules } from '#safeguarding/detector/rules'

/** Without a sign only these stand for it; the others are everyday words and need a known provider. */
const PLAIN_ATS = new Set(['arobase', 'arobas', 'arobaze', 'arrobase'])
/** "Connecte-toi à gmail.com": one goes there, nobody has such a name. */
const GOES = new Set('toi moi nous vous va vais vas aller allez acces accede acceder'.split(' '))
/** No words of their own: "il a neuf de moyenne" names no domain. */
const PLAIN_DOMAINS = new Set(['com', 'fr', 'net', 'org'])
const MOST_LABELS = 4

/** E-mail addresses, written with signs or with words. */
export function emails(tokens: Token[], rules: Rules): Place[] {
  const found: Place[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (
      tokens[index].type === 'digits' ||
      (tokens[index].type === 'sign' && !isSign(tokens[index], '@[({<'))
    )
      continue
    const place =
      inOneWord(tokens, index, rules) ??
      inLetters(tokens, index, rules) ??
      around(tokens, index, rules)
    if (!place) continue
    found.push(place)
    index = place.to
  }
  return found
}

function around(tokens: Token[], index: number, rules: Rules): Place | null {
  const at = atSign(tokens, index, rules)
  if (!at || index === 0) return null
  const before = tokens[index - 1]
  if (before.type === 'sign' && !isSign(before, '._-,')) return null
  const to = domainEnd(tokens, at.next, rules, at.everyday)
  return to === null ? null : { from: localStart(tokens, index - 1), to }
}

/** "@", "[at]", "[@]", "arobase", or an everyday word such as "chez". */
function atSign(tokens: Token[], index: number, { email_ats: ats }: Rules) {
  const token = tokens[index]
  if (isSign(token, '@')) return { next: index + 1, everyday: false }
  if (isSign(token, '[({<') && isSign(tokens[index + 2], '])}>')) {
    const inside = tokens[index + 1]
    if (isSign(inside, '@') || ats.has(inside.text))
      return { next: index + 3, everyday: inside.text === 'a' }
  }
  if (!isWord(token) || !ats.has(token.text)) return null
  if (token.text === 'a' && GOES.has(tokens[index - 1]?.text)) return null
  if (token.text === 'a' && tokens[index + 1]?.text === 'commercial')
    return { next: index + 2, everyday: true }
  return { next: index + 1, everyday: !PLAIN_ATS.has(token.text) }
}

/** Where a domain that begins here ends, or null. */
function domainEnd(tokens: Token[], from: number, rules: Rules, everyday: boolean) {
  const first = tokens[from]
  if (!first || first.type === 'sign') return null
  const spelled = first.spelled ? spelledProvider(first.text, rules) : null
  if (spelled?.at === 0 && spelled.hasDomain) return from
  const isProvider = rules.email_providers.has(first.text)
  if (everyday && !isProvider) return null
  let end = labelEnd(tokens, from)
  let known = isProvider && !everyday
  for (let label = 0; label < MOST_LABELS; label++) {
    if (everyday && endsSentence(tokens, end + 1)) break
    const next =
      afterDot(tokens, end + 1, rules) ??
      spaced(tokens, end + 1, isProvider && (everyday ? PLAIN_DOMAINS : rules.domains))
    if (next === null || !tokens[next] || tokens[next].type === 'sign') break
    end = labelEnd(tokens, next)
    if ((isProvider && !everyday) || rules.domains.has(tokens[end].text)) known = true
  }
  return known ? end : null
}

/** "Je suis chez free. Info …": a sign that only the word after it stands apart from is no dot of a domain. */
const endsSentence = (tokens: Token[], at: number) =>
  isSign(tokens[at], '.,') && !tokens[at].apart && tokens[at + 1]?.apart

/** A label of letters, digits and hyphens. */
function labelEnd(tokens: Token[], from: number) {
  let end = from
  for (let next = tokens[end + 1]; next && !next.apart; next = tokens[end + 1]) {
    const hyphen = isSign(next, '-') && tokens[end + 2] && !tokens[end + 2].apart
    if (next.type === 'sign' && !hyphen) break
    end++
  }
  return end
}

/** "yahoo fr": the dot was left out. */
const spaced = (tokens: Token[], at: number, domains: ReadonlySet<string> | false) =>
  domains && tokens[at] && domains.has(tokens[at].text) ? at : null

/** The part before "@", in one piece. */
function localStart(tokens: Token[], last: number) {
  let start = last
  while (
    start > 0 &&
    !tokens[start].apart &&
    (tokens[start - 1].type !== 'sign' || isSign(tokens[start - 1], '._-+'))
  )
    start--
  return start
}
