import { hasWord, type Token } from '#safeguarding/detector/tokens'
import type { Rules } from '#safeguarding/detector/rules'

/** Words by which somebody speaks of themselves, or to somebody: the sentences of a problem do without. */
const PERSONS = new Set(
  'je j moi toi tu te on nous vous me mon ma mes ton ta tes notre votre chez'.split(' ')
)

/** "Au 12 rue des Lilas, Paul achète 3 kg …": whether a word of an exercise stands in this part, and nobody's "je". */
export const isInExercise = (
  tokens: Token[],
  from: number,
  to: number,
  { exercise_words: words }: Rules
) => hasWord(tokens, words, from, to) && !hasWord(tokens, PERSONS, from, to)
