import { plainWords } from '#core/plain_words'

/** More words than this narrow nothing down. */
const MOST_TERMS = 8

/** The words that somebody searches for, as they typed them: letters and digits, without their accents or case. */
export function searchTerms(text: string) {
  const words = plainWords(text).split(' ').filter(Boolean)
  return [...new Set(words)].slice(0, MOST_TERMS)
}
