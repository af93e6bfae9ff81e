/** A tutor who could help a student, as far as it decides who comes first. */
export type Suitable = {
  /** Minutes a week when both are available. */
  commonMinutes: number
  /** Subjects that the student asks for and the tutor covers, at the student's level. */
  covered: number
  /** Languages that both speak, beside French, which the site speaks itself. */
  languages: number
  pairs: number
  capacity: number
}

/** More time than this in common changes nothing: one hour a week has to find its place. */
const ENOUGH_MINUTES = 240

/**
 * Orders tutors of whom each covers all that is essential: an hour in common first, then more of what is asked for, a
 * language of both, more time in common, and at last whoever carries the least.
 */
export function bySuitability(one: Suitable, other: Suitable) {
  const [mine, theirs] = [valuesOf(one), valuesOf(other)]
  const place = mine.findIndex((value, index) => value !== theirs[index])
  return place === -1 ? 0 : theirs[place] - mine[place]
}

/** What counts, the most important first; more is better. */
const valuesOf = ({ commonMinutes, covered, languages, pairs, capacity }: Suitable) => [
  commonMinutes > 0 ? 1 : 0,
  covered,
  Math.min(languages, 1),
  Math.min(commonMinutes, ENOUGH_MINUTES),
  -pairs / capacity,
]

export type Reason = 'all_needs' | 'language' | 'much_time' | 'no_pair_yet'

/** What speaks for this tutor, of all that the student asks for, in the order in which it counts. */
export function reasonsFor(tutor: Suitable, asked: number): Reason[] {
  const reasons: [boolean, Reason][] = [
    [asked > 0 && tutor.covered === asked, 'all_needs'],
    [tutor.languages > 0, 'language'],
    [tutor.commonMinutes >= ENOUGH_MINUTES, 'much_time'],
    [tutor.pairs === 0, 'no_pair_yet'],
  ]
  return reasons.filter(([holds]) => holds).map(([, reason]) => reason)
}
