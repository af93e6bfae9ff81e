/** A word, a run of digits or one sign, in small letters without accents. */
export type Token = {
  type: 'word' | 'digits' | 'sign'
  text: string
  start: number
  end: number
  /** A space or a new line stands before it. */
  apart: boolean
  /** Its letters were written one by one. */
  spelled?: boolean
}

type Type = Token['type'] | 'space' | 'nothing'

/** Written before a sign, they change how it looks and not what it says. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufe0f\u20e3]/

/** Takes a text apart, once from left to right. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let apart = true
  let place = 0
  for (const character of text) {
    const start = place
    place += character.length
    const { folded, type } = look(character)
    if (type === 'nothing') continue
    if (type === 'space') {
      apart = true
      continue
    }
    const last = tokens[tokens.length - 1]
    if (type !== 'sign' && last?.type === type && !apart) {
      last.text += folded
      last.end = place
    } else {
      tokens.push({ type, text: folded, start, end: place, apart })
    }
    apart = false
  }
  return tokens
}

const ASCII = Array.from({ length: 128 }, (_, code) => {
  const folded = String.fromCharCode(code).toLowerCase()
  return { folded, type: typeOf(folded) }
})
const others = new Map<string, (typeof ASCII)[number]>()
/** A message has few different characters; what is kept of them stays small. */
const MOST_KEPT = 2000

function look(character: string) {
  const code = character.charCodeAt(0)
  if (code < 128) return ASCII[code]
  const known = others.get(character)
  if (known) return known
  const folded = fold(character)
  const looked = { folded, type: typeOf(folded) }
  if (others.size < MOST_KEPT) others.set(character, looked)
  return looked
}

/** The small letter without its accent; letters and digits of other alphabets' styles as ours. */
function fold(character: string) {
  if (INVISIBLE.test(character)) return ''
  const plain = character.normalize('NFKD')
  if (plain === character) return character.toLowerCase()
  return plain.replace(/[\u0300-\u036f]/g, '').toLowerCase()
}

function typeOf(folded: string): Type {
  if (folded === '') return 'nothing'
  const code = folded.charCodeAt(0)
  if (code >= 48 && code <= 57) return 'digits'
  if (code >= 97 && code <= 122) return 'word'
  if (code <= 32) return 'space'
  if (code < 128) return 'sign'
  if (code >= 0x300 && code <= 0x36f) return 'nothing'
  return /\p{L}/u.test(folded) ? 'word' : 'sign'
}

/** Whether this sign stands at this place. */
export const isSign = (token: Token | undefined, signs: string) =>
  token?.type === 'sign' && signs.includes(token.text)

export const isWord = (token: Token | undefined): token is Token & { type: 'word' } =>
  token?.type === 'word'
export const isDigits = (token: Token | undefined): token is Token & { type: 'digits' } =>
  token?.type === 'digits'

export const isPostalCode = (token: Token) => isDigits(token) && token.text.length === 5

/** Whether it was written with a capital letter. */
export const isCapital = (text: string, { start }: Token) => /\p{Lu}/u.test(text[start])

/** Whether one of these words stands in this part, which ends where a sentence does. */
export function hasWord(tokens: Token[], words: ReadonlySet<string>, from: number, to: number) {
  const step = from <= to ? 1 : -1
  for (let index = from; index !== to + step; index += step) {
    const token = tokens[index]
    if (token && words.has(token.text)) return true
  }
  return false
}

/** Names and numbers of accounts: letters and digits with dots, hyphens and underscores, in one piece. */
export function pieceEnd(tokens: Token[], from: number) {
  let end = from
  while (tokens[end + 1] && !tokens[end + 1].apart && isPart(tokens, end + 1)) end++
  return end
}

function isPart(tokens: Token[], index: number): boolean {
  if (!isSign(tokens[index], '._-')) return tokens[index].type !== 'sign'
  const next = tokens[index + 1]
  return next !== undefined && !next.apart && (next.type !== 'sign' || isSign(next, '._-'))
}
