import { plainLetters } from '#core/plain_letters'

/** Words without accents, capitals and signs, one space between them: for telling whether two texts say the same. */
export const plainWords = (text: string) =>
  plainLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
