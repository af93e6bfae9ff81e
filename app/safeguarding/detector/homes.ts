import { isCapital, isDigits, isSign, isWord, type Token } from '#safeguarding/detector/tokens'
import type { Place } from '#safeguarding/detector/links'
import type { Rules } from '#safeguarding/detector/rules'

const AROUND = 10

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
export function dwelling(tokens: Token[], index: number, { dwellings }: Rules): Place | null {
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
export function hamlet(tokens: Token[], index: number): Place | null {
  if (tokens[index].text !== 'lieu') return null
  const dit = isSign(tokens[index + 1], '-') ? index + 2 : index + 1
  return tokens[dit]?.text === 'dit' && isWord(tokens[dit + 1])
    ? { from: index, to: dit + 1 }
    : null
}

/** "j'habite au 12" */
export function livesAt(tokens: Token[], index: number): Place | null {
  if (!/^(habite|habites|vis|loge)$/.test(tokens[index].text)) return null
  const at = tokens[index + 1]?.text === 'au' ? index + 2 : -1
  return isDigits(tokens[at]) && !/^(e|eme|er|ieme)$/.test(tokens[at + 1]?.text ?? '')
    ? { from: index, to: at }
    : null
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
  return known ? { from: index, to: at + 1 } : null
}
