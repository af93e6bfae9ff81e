import { isWord, isSign, type Token } from '#safeguarding/detector/tokens'
import type { Part } from '#safeguarding/detector/digit_runs'
import type { Place } from '#safeguarding/detector/links'

const OWN = new Set(['mon', 'mn'])
const GOES_ON = new Set(['c', 'est', 'cest', 'ces', 'puis', 'suivi', 'de', 'et'])
const MOST_BETWEEN = 5
const LEAST_DIGITS = 3

const digitsOf = (run: Part[]) => run.map(({ digits }) => digits).join('')

/** "mon 06 : 12345678", "mon zéro six c'est un deux trois": how a number begins, and then how it goes on. */
export function begunNumbers(tokens: Token[], runs: Part[][]): Place[] {
  return runs.slice(1).flatMap((run, index) => {
    const begin = runs[index]
    const { from } = begin[0]
    const begins = OWN.has(tokens[from - 1]?.text) && /^0[1-9]\d{0,2}$/.test(digitsOf(begin))
    if (!begins || digitsOf(run).length < LEAST_DIGITS) return []
    return goesOn(tokens, begin.at(-1)!.to + 1, run[0].from) ? [{ from, to: run.at(-1)!.to }] : []
  })
}

function goesOn(tokens: Token[], from: number, to: number) {
  if (to - from > MOST_BETWEEN) return false
  return tokens
    .slice(from, to)
    .every((token) => (isWord(token) ? GOES_ON.has(token.text) : isSign(token, ":='’->")))
}
