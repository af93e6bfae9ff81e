import { hasWord, isSign, type Token } from '#safeguarding/detector/tokens'
import type { Rules } from '#safeguarding/detector/rules'

/** Words by which somebody speaks of themselves, or to somebody: the sentences of a problem do without. */
const PERSONS = new Set(
  'je j moi toi tu te on nous vous me mon ma mes ton ta tes notre votre chez c ca'.split(' ')
)

/**
 * "Au 12 rue des Lilas, Paul achète 3 kg …": whether a word of an exercise stands in the sentence of this place, between
 * these two, and nobody's "je".
 */
export function isInExercise(
  tokens: Token[],
  place: number,
  [from, to]: readonly [number, number],
  { exercise_words: words }: Rules
) {
  // A street may be "av.", whose dot ends nothing.
  let [first, last] = [place, place + 1]
  while (first > from && !endsSentence(tokens, first - 1)) first--
  while (last < to && tokens[last + 1] && !endsSentence(tokens, last + 1)) last++
  return hasWord(tokens, words, first, last) && !hasWord(tokens, PERSONS, from, to)
}

/** A sign after which a new sentence begins, rather than the dot of "av." or "3.5". */
const endsSentence = (tokens: Token[], at: number) =>
  isSign(tokens[at], '!?…') || (isSign(tokens[at], '.') && tokens[at + 1]?.apart)
