import { clock } from '#core/clock'
import type { Range } from '#profiles/ranges'
import { commonTime } from '#appointments/common_slots'
import { planningRules } from '#appointments/queries/planning_rules'
import type { Planner } from '#appointments/queries/offered_slots'

/**
 * When a student and each of these tutors are both available in an ordinary week, by the tutor's id: next week, Monday to
 * Sunday where the student lives, as if nobody were away and nothing planned. In as many queries as with one.
 *
 * @param minutes the least that is worth saying
 */
export async function commonWeeks(student: Planner, tutors: Planner[], minutes: number) {
  const { waking } = await planningRules(student.id)
  const monday = clock.now().setZone(student.zone).startOf('week').plus({ weeks: 1 })
  const week = { from: monday.toJSDate(), until: monday.plus({ weeks: 1 }).toJSDate() }
  const always = (person: Planner) => ({ ...person, absences: [] })

  return new Map<string, Range[]>(
    tutors.map((tutor) => [
      tutor.id,
      commonTime({ people: [always(student), always(tutor)], waking, taken: [], ...week, minutes }),
    ])
  )
}
