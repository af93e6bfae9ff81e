import { availableRanges } from '#profiles/available_ranges'
import type { Availability } from '#profiles/queries/availability_of'
import { commonRanges, withoutRanges, type Range } from '#profiles/ranges'
import { wakingRanges, type WakingHours } from '#appointments/waking_hours'

type Person = Availability & { zone: string }

export type Wish = {
  /** The two, in any order. */
  people: [Person, Person]
  waking: WakingHours
  /** When one of the two has something else, or the pair may have nothing more. */
  taken: Range[]
  /** The first moment at which a slot may begin, and the last at which one may end. */
  from: Date
  until: Date
  minutes: number
}

const MINUTE = 60_000
const STEP = 30 * MINUTE

/** When both are available while the student is awake, as far as it is long enough; in order. */
export function commonTime({ people, waking, taken, from, until, minutes }: Wish): Range[] {
  const [some, others] = people.map(({ windows, absences, zone }) =>
    availableRanges(windows, absences, zone, from, until)
  )
  const awake = commonRanges(commonRanges(some, others), wakingRanges(waking, from, until))
  return withoutRanges(awake, taken).filter((range) => lengthOf(range) >= minutes * MINUTE)
}

/** Every slot of this length, beginning each half-hour, that suits both while the student is awake; in order. */
export const commonSlots = (wish: Wish): Range[] =>
  commonTime(wish).flatMap((range) => slotsIn(range, wish.minutes * MINUTE))

const lengthOf = ({ from, until }: Range) => until.getTime() - from.getTime()

function slotsIn({ from, until }: Range, length: number): Range[] {
  const first = Math.ceil(from.getTime() / STEP) * STEP
  const last = until.getTime() - length
  const count = Math.max(0, Math.floor((last - first) / STEP) + 1)
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * STEP
    return { from: new Date(start), until: new Date(start + length) }
  })
}
