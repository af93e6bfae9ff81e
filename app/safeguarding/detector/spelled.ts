import { spelledNumbers } from '#safeguarding/detector/spelled_numbers'
import { isSign, isWord, type Token } from '#safeguarding/detector/tokens'
import type { Rules } from '#safeguarding/detector/rules'

/** Fewer letters in a row are words of their own, or the names of points of a figure. */
const LEAST_LETTERS = 3
/** What may stand between two letters, whether spaces do too or not. */
const BETWEEN = ',;/|\\*·•~-_'
/** A dot ends a sentence too: it does only in one go with them. */
const GLUED = '.'

/** Letters that were written one by one, each run of them as one word: "j e a n", "g-m-a-i-l", or as words of numbers. */
export function spelledOut(tokens: Token[], { dots }: Rules): Token[] {
  const whole: Token[] = []
  for (let index = 0; index < tokens.length;) {
    const letters = runAt(tokens, index)
    if (letters.length < LEAST_LETTERS && !isDomain(letters, whole, dots)) {
      whole.push(tokens[index++])
      continue
    }
    dropSigns(whole)
    whole.push(...spelledNumbers(letters.map((at) => tokens[at])))
    index = letters.at(-1)! + 1
    while (isBetween(tokens[index])) index++
  }
  return whole
}

/** "/@/" and "/./" between spelled words are "@" and ".". */
function dropSigns(before: Token[]) {
  while (isBetween(before.at(-1))) before.pop()
}

const isBetween = (token: Token | undefined) => isSign(token, BETWEEN)

/** Two letters after a dot that a spelled word stands before: "f r e e . f r". */
function isDomain(letters: number[], before: Token[], dots: Rules['dots']) {
  if (letters.length !== 2) return false
  const dot = before.findLastIndex((token) => !isBetween(token))
  if (dot < 1 || !before[dot - 1].spelled) return false
  return isSign(before[dot], '.') || dots.has(before[dot].text)
}

/** The places of the letters that follow one another from here on. */
function runAt(tokens: Token[], from: number) {
  const letters: number[] = []
  for (let at = from; isLetter(tokens, at); at = afterLetter(tokens, at)) letters.push(at)
  return letters
}

/** The "c" of "c'est" belongs to the word after it. */
const isLetter = (tokens: Token[], at: number) =>
  isWord(tokens[at]) && tokens[at].text.length === 1 && !isSign(tokens[at + 1], "'’")

function afterLetter(tokens: Token[], at: number) {
  const [sign, next] = [tokens[at + 1], tokens[at + 2]]
  const glued = isSign(sign, GLUED) && !sign.apart && next !== undefined && !next.apart
  return glued || isBetween(sign) ? at + 2 : at + 1
}

/**
 * Where in such letters a provider begins, and whether its domain follows, with nothing after: "gmailcom" at 0,
 * "jeanatgmail" at 6; null where none does.
 */
export function spelledProvider(text: string, { email_providers, dots, domains }: Rules) {
  for (const provider of email_providers) {
    const at = text.lastIndexOf(provider)
    if (at < 0) continue
    const rest = text.slice(at + provider.length)
    const dot = [...dots].find((word) => rest.startsWith(word)) ?? ''
    const hasDomain = domains.has(rest) || domains.has(rest.slice(dot.length))
    if (rest === '' || hasDomain) return { at, hasDomain }
  }
  return null
}
