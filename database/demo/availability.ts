import { clock } from '#core/clock'
import type { Ids } from '#database/demo/people'
import type { Transaction } from '#core/transaction'
import { STUDENTS, TUTORS } from '#database/demo/cast'

/** Hours on a weekday, Monday being 1. */
type Hours = [weekday: number, from: number, until: number]

const AFTER_SCHOOL: Hours[] = [
  [1, 17, 20],
  [3, 14, 20],
  [5, 17, 20],
]

const WEEKS: Hours[][] = [
  AFTER_SCHOOL,
  [
    [1, 17, 19.5],
    [2, 18, 20],
    [3, 13.5, 18],
    [6, 10, 12],
  ],
  [
    [2, 17.5, 20.5],
    [3, 14, 17],
    [4, 17.5, 20.5],
    [7, 16, 19],
  ],
  [
    [1, 18, 21],
    [2, 18, 21],
    [4, 18, 21],
    [6, 9, 12.5],
  ],
]

/** Those whose hours the story speaks of. */
const OWN: Record<string, Hours[]> = {
  lina: [
    [1, 17, 19],
    [2, 17, 19],
    [3, 14, 18],
    [4, 17, 20],
    [6, 10, 12],
  ],
  thomas: [
    [1, 17, 20],
    [2, 17, 20],
    [3, 11, 12.5],
    [3, 14, 18.5],
    [4, 17, 21],
    [5, 17, 19],
  ],
  noah: [
    [1, 18, 21],
    [3, 14, 19],
    [4, 18, 21],
    [5, 14, 21],
    [6, 9, 12],
  ],
}

/** Days from today. */
const ABSENCES: Record<string, [from: number, until: number]> = { thomas: [9, 11], noah: [16, 20] }

/** Says when the demo's people are available, each on their own clock, and when two of them are away. */
export async function tellAvailability(ids: Ids, trx: Transaction) {
  const keys = [...STUDENTS, ...TUTORS].map(({ key }) => key)
  const rows = keys.flatMap((key, index) =>
    (OWN[key] ?? WEEKS[index % WEEKS.length]).map(([weekday, from, until]) => ({
      user_id: ids.people.get(key),
      weekday,
      starts_minute: from * 60,
      ends_minute: until * 60,
    }))
  )
  await trx.table('availabilities').multiInsert(rows)
  await trx.table('absences').multiInsert(
    Object.entries(ABSENCES).map(([key, [from, until]]) => ({
      user_id: ids.people.get(key),
      starts_on: clock.now().plus({ days: from }).toISODate(),
      ends_on: clock.now().plus({ days: until }).toISODate(),
    }))
  )
}
