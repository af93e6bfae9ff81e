import { hasWord, isDigits, isSign, type Token } from '#safeguarding/detector/tokens'
import type { Rules } from '#safeguarding/detector/rules'

type Look = { tokens: Token[]; rules: Rules }
type Part = readonly [from: number, to: number]

/** Somebody speaks of themselves, or with somebody. */
const OWN = new Set('je j moi toi me te mon ma mes chez c ca jhabite jsuis jvis'.split(' '))
/** So do they with these, but the sentences of a problem do too: "tu pars du 12 rue des Lilas". */
const ADDRESSED = new Set('tu ton ta tes on nous notre nos vous votre vos'.split(' '))
/** Of the words near a home, those that a problem has as well. */
const HOMES = new Set('habite habites habiter maison adresse'.split(' '))
const UNITS = new Set('km m cm kg g l € euro euros %'.split(' '))

const BEFORE = 10
const AFTER = 12
/** A problem is asked in two or three sentences. */
const WHOLE = 25
/** "Exercice 3 de la page 12 : …" */
const HEADING = 8

/**
 * Whether the street at this place is one of an exercise. "Au 12 rue des Lilas, Paul achète 3 kg …" has a word of an
 * exercise in its sentence and speaks to nobody. One that does, or tells who lives there, has a measure beside such a
 * word, or a heading: "Traduis : nous habitons …". Where somebody speaks of themselves or invites, it never is.
 */
export function isInExercise(
  tokens: Token[],
  { number, street }: { number: number; street: number },
  rules: Rules
) {
  const look = { tokens, rules }
  const near = [Math.max(0, number - BEFORE), street + AFTER] as const
  if (isOwn(look, near)) return false
  const words = rules.exercise_words
  const told = hasWord(tokens, words, ...sentence(tokens, street, near))
  if (told && !hasWord(tokens, ADDRESSED, ...near) && !livesHere(look, number)) return true
  return isHeaded(look, number) || isMeasured(look, street)
}

/** "moi", "viens", "on se voit", "m'attend". */
function isOwn({ tokens, rules }: Look, [from, to]: Part) {
  for (let at = from; at <= to && tokens[at]; at++) {
    const { text } = tokens[at]
    if (OWN.has(text) || (rules.home_words.has(text) && !HOMES.has(text))) return true
    if (text === 'se' && tokens[at - 1]?.text === 'on') return true
    if ((text === 'm' || text === 't') && isSign(tokens[at + 1], "'’")) return true
  }
  return false
}

const livesHere = ({ tokens }: Look, number: number) =>
  hasWord(tokens, HOMES, Math.max(0, number - BEFORE), number)

/** A heading such as "Exercice 3 :" or "Traduis «" at the beginning of a sentence, and more than the address after it. */
function isHeaded({ tokens, rules }: Look, number: number) {
  const least = Math.max(0, number - WHOLE)
  for (let at = number - 2; at >= least; at--) {
    if (isSign(tokens[at], ':«"“') && isHeading({ tokens, rules }, at)) return true
  }
  return false
}

function isHeading({ tokens, rules }: Look, end: number) {
  for (let at = end - 1; at >= Math.max(0, end - HEADING); at--) {
    const begins = at === 0 || endsSentence(tokens, at - 1)
    if (begins) return rules.exercise_starts.has(tokens[at].text)
  }
  return false
}

/** A word of an exercise and a measure, "3 kg", anywhere around. */
function isMeasured({ tokens, rules }: Look, street: number) {
  const around = [Math.max(0, street - WHOLE), street + WHOLE] as const
  if (!hasWord(tokens, rules.exercise_words, ...around)) return false
  const part = tokens.slice(around[0], around[1] + 1)
  const measured = part.some((token, at) => isDigits(token) && UNITS.has(part[at + 1]?.text))
  return measured && !isOwn({ tokens, rules }, around)
}

/** The sentence of a place. A street may be "av.", whose dot ends nothing. */
function sentence(tokens: Token[], place: number, [from, to]: Part): Part {
  let [first, last] = [place, place + 1]
  while (first > from && !endsSentence(tokens, first - 1)) first--
  while (last < to && tokens[last + 1] && !endsSentence(tokens, last + 1)) last++
  return [first, last]
}

/** A sign after which a new sentence begins, rather than the dot of "av." or "3.5". */
const endsSentence = (tokens: Token[], at: number) =>
  isSign(tokens[at], '!?…') || (isSign(tokens[at], '.') && tokens[at + 1]?.apart)
