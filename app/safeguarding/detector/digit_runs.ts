import { numberInWords } from '#safeguarding/detector/number_words'
import { isDigits, isSign, isWord, type Token } from '#safeguarding/detector/tokens'
import type { Rules } from '#safeguarding/detector/rules'

/** Digits that were written in one go, and which tokens they come from. */
export type Part = { digits: string; from: number; to: number; comma: boolean }

/** Signs that people put between the digits of a number; those of sums and of times are none. */
const BETWEEN = '.-_*(),/|\\~[]{}'
const MOST_BETWEEN = 4
/** Those of times and of points: only written in one go, "06:12:34:56:78". */
const GLUED = ':;'
/** Letters that are taken for a digit before one: "O6 l2". */
const LOOKALIKES = new Map([
  ['o', '0'],
  ['l', '1'],
  ['i', '1'],
])

/** Runs of parts that may be one number: nothing but spaces, dashes and such stands between them. */
export function digitRuns(tokens: Token[], rules: Rules): Part[][] {
  const runs: Part[][] = []
  let run: Part[] = []
  let last = -1
  for (let index = 0; index < tokens.length;) {
    const part = partAt(tokens, index)
    if (!part) {
      index++
      continue
    }
    if (run.length > 0 && !joins(tokens, last + 1, index, rules)) {
      runs.push(run)
      run = []
    }
    const comma = index === last + 2 && isSign(tokens[last + 1], ',.') && !tokens[index].apart
    run.push({ digits: part.digits, from: part.from, to: part.to, comma: comma && run.length > 0 })
    last = part.to
    index = part.to + 1
  }
  if (run.length > 0) runs.push(run)
  return runs
}

function partAt(tokens: Token[], at: number) {
  const token = tokens[at]
  if (isDigits(token)) return { digits: token.text, from: at, to: at }
  if (!isWord(token)) return null
  const digit = lookalike(tokens, at)
  if (digit) return { digits: digit, from: at, to: at }
  const number = numberInWords(tokens, at)
  return number && { digits: number.digits, from: at, to: number.next - 1 }
}

/** "O6 12", "o639…", "l2", "oh six": the letter for the digit. */
function lookalike(tokens: Token[], at: number) {
  const { text } = tokens[at]
  const next = tokens[at + 1]
  if (/^oh?$/.test(text) && isWord(next) && numberInWords(tokens, at + 1)) return '0'
  return isDigits(next) && !next.apart ? LOOKALIKES.get(text) : undefined
}

/** Whether what stands between two parts leaves them one number. */
function joins(tokens: Token[], from: number, to: number, { phone_joins: words }: Rules) {
  if (to - from > MOST_BETWEEN) return false
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    const isJoin = isWord(token)
      ? words.has(token.text)
      : isSign(token, BETWEEN) || isPicture(token) || isGlued(tokens, index)
    if (!isJoin) return false
  }
  return true
}

const isGlued = (tokens: Token[], index: number) =>
  isSign(tokens[index], GLUED) && !tokens[index].apart && !tokens[index + 1].apart

/** Emoji stand between digits to hide them; signs of sums don't. */
const isPicture = ({ type, text }: Token) => type === 'sign' && text.codePointAt(0)! >= 0x2700
