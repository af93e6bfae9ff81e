import { clock } from '#core/clock'
import type { Range } from '#profiles/ranges'
import { fullWeeks } from '#appointments/full_weeks'
import { commonSlots } from '#appointments/common_slots'
import { takenTimes } from '#appointments/queries/taken_times'
import { planningRules } from '#appointments/queries/planning_rules'
import type { Availability } from '#profiles/queries/availability_of'

type Person = Availability & { id: string; role: string; zone: string }

type Asked = { pairId: string; people: [Person, Person]; minutes: number }

/** How far ahead slots are looked for, and on how many of the days that have some they are offered. */
export const WEEKS_OFFERED = 8
const DAYS_OFFERED = 8

/** The next slots that suit both of a pair, on as many days of the first person's calendar as one can look through. */
export async function offeredSlots({ pairId, people, minutes }: Asked): Promise<Range[]> {
  const now = clock.now()
  const student = people.find(({ role }) => role === 'student')!
  const rules = await planningRules(student.id)
  const monday = now.setZone(student.zone).startOf('week')
  const [from, until] = [now.plus({ hours: rules.noticeHours }), now.plus({ weeks: WEEKS_OFFERED })]
  const taken = await takenTimes(
    people.map(({ id }) => id),
    monday.toJSDate(),
    until.toJSDate()
  )
  const hours = taken.filter((time) => time.planned && time.pairId === pairId)

  const slots = commonSlots({
    people,
    waking: rules.waking,
    taken: [
      ...taken,
      ...fullWeeks(
        hours.map((hour) => hour.from),
        rules.perWeek,
        student.zone
      ),
    ],
    from: from.toJSDate(),
    until: until.toJSDate(),
    minutes,
  })
  return ofFirstDays(slots, people[0].zone)
}

function ofFirstDays(slots: Range[], zone: string) {
  const days = new Set<string>()
  return slots.filter(({ from }) => {
    days.add(clock.at(from).setZone(zone).toISODate()!)
    return days.size <= DAYS_OFFERED
  })
}
