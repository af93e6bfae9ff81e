import { searchTerms } from '#messaging/search_terms'

/**
 * Limits a query on what somebody keeps for themselves to what holds every word that is searched for: as a stem, or as
 * the beginning of a word. Without words it is everything.
 */
export const ownWords = (text: string | null | undefined) => (query: any) => {
  // The terms hold letters and digits alone: nothing in them is an operator.
  const wanted = searchTerms(text ?? '')
    .map((term) => `${term}:*`)
    .join(' & ')
  if (!wanted) return
  query.whereRaw(`words @@ (to_tsquery('french_words', ?) || to_tsquery('plain_words', ?))`, [
    wanted,
    wanted,
  ])
}
