import { phones } from '#safeguarding/detector/phones'
import { numberInWords } from '#safeguarding/detector/number_words'
import { isDigits, isWord, tokensOf, type Token } from '#safeguarding/detector/tokens'
import type { Finding } from '#safeguarding/detector/kinds'
import type { Rules } from '#safeguarding/detector/rules'

const isNumber = (token: Token, at: number, tokens: Token[]) =>
  isDigits(token) || (isWord(token) && numberInWords(tokens, at) !== null)

/** A number goes on at the beginning of a message: more of it isn't read. */
const BEGINNING = 200

/** A number goes on with one of the first tokens: more than these between two parts part them. */
const FIRST = 6

/** "Un mot": what is counted isn't a number that goes on. */
const isArticle = (tokens: Token[], at: number) =>
  tokens[at].text === 'un' && isWord(tokens[at + 1]) && !isNumber(tokens[at + 1], at + 1, tokens)

/** Whether a text may go on with a phone number: nothing need be looked up for one that doesn't. */
export function addsToNumber(text: string) {
  const tokens = tokensOf(text.slice(0, BEGINNING))
  return tokens
    .slice(0, FIRST)
    .some((token, at) => isNumber(token, at, tokens) && !isArticle(tokens, at))
}

/**
 * A phone number of which one part stands in the last of some messages and the rest in those before it, the oldest
 * first: "06 39 98", then "12 34". Its place is that of the part in the last one.
 */
export function spreadNumbers(earlier: string[], body: string, rules: Rules): Finding[] {
  if (earlier.length === 0) return []
  const before = earlier.map((said) => `${said}\n`).join('')
  const tokens = tokensOf(before + body.slice(0, BEGINNING))
  return phones(tokens, rules).flatMap(({ from, to }) => {
    const isSpread = tokens[from].start < before.length && tokens[to].end > before.length
    if (!isSpread) return []
    const first = tokens.find(
      (token, at) => token.start >= before.length && isNumber(token, at, tokens)
    )!
    const start = first.start - before.length
    return [{ kind: 'phone' as const, start, end: tokens[to].end - before.length }]
  })
}
