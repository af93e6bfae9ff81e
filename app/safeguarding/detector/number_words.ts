import { isSign, isWord, type Token } from '#safeguarding/detector/tokens'

const UNITS =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
const SMALL = new Map(UNITS.split(' ').map((word, value) => [word, value]))
const TENS = new Map<string, number>([
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
])

/** "Vingts" is written only in "quatre-vingts". */
export const NUMBER_WORDS = [...SMALL.keys(), ...TENS.keys(), 'vingts']

/** Digits as they are written, and the place after them. */
export type Piece = { digits: string; next: number }

/** A number below a hundred in words, as digits: "soixante-dix-huit" is 78, "zéro" is 0. */
export function numberInWords(tokens: Token[], at: number): Piece | null {
  const word = tokens[at].text
  if (word === 'quatre') {
    const next = afterHyphen(tokens, at)
    if (/^vingts?$/.test(tokens[next]?.text ?? '')) return upTo(80, 19, tokens, next)
  }
  const ten = TENS.get(word)
  if (ten) return upTo(ten, ten === 60 ? 19 : 9, tokens, at)
  if (word === 'dix') return upTo(10, 9, tokens, at)
  const value = SMALL.get(word)
  return value === undefined ? null : { digits: String(value), next: at + 1 }
}

/** Adds what follows the tens, as far as the language does: "vingt trois", "soixante et onze". */
function upTo(ten: number, most: number, tokens: Token[], at: number): Piece {
  let next = afterHyphen(tokens, at)
  if (tokens[next]?.text === 'et' && /^(un|onze)$/.test(tokens[next + 1]?.text ?? '')) next++
  const word = tokens[next]
  const value = isWord(word) ? SMALL.get(word.text) : undefined
  if (value === undefined || value === 0 || value > most)
    return { digits: String(ten), next: at + 1 }
  const least = ten === 10 ? 7 : 1
  if (value < least) return { digits: String(ten), next: at + 1 }
  if (value === 10 && most === 19) {
    const last = tokens[afterHyphen(tokens, next)]
    const unit = isWord(last) ? (SMALL.get(last.text) ?? 0) : 0
    if (unit >= 7 && unit <= 9)
      return { digits: String(ten + 10 + unit), next: afterHyphen(tokens, next) + 1 }
  }
  return { digits: String(ten + value), next: next + 1 }
}

const afterHyphen = (tokens: Token[], at: number) => (isSign(tokens[at + 1], '-') ? at + 2 : at + 1)
