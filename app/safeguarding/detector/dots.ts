import { isSign, isWord, type Token } from '#safeguarding/detector/tokens'
import type { Rules } from '#safeguarding/detector/rules'

/** The place after ".", "," that was meant as one, "point" or "[dot]". */
export function afterDot(tokens: Token[], at: number, { dots }: Rules): number | null {
  if (isSign(tokens[at], '.,')) return at + 1
  const bracketed = isSign(tokens[at], '[({<') && isSign(tokens[at + 2], '])}>')
  if (bracketed && (dots.has(tokens[at + 1].text) || isSign(tokens[at + 1], '.'))) return at + 3
  return isWord(tokens[at]) && dots.has(tokens[at].text) ? at + 1 : null
}
