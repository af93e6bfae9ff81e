import { DateTime } from 'luxon'
import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import type { WakingHours } from '#appointments/waking_hours'
import type { Range } from '#profiles/ranges'
import { fullWeeks } from '#appointments/full_weeks'
import { commonSlots } from '#appointments/common_slots'
import { takenTimes, type Instead, type TakenTime } from '#appointments/queries/taken_times'
import { MONTHS_AHEAD } from '#appointments/slot_limits'
import { planningRules } from '#appointments/queries/planning_rules'
import type { Availability } from '#profiles/queries/availability_of'

export type Planner = Availability & { id: string; role: string; zone: string }

/** Without a pair: the two have none yet. `between`: all of them between two moments, rather than those of the next days. `waking`: as far as they are known already. */
type Asked = {
  pairId?: string
  minutes: number
  between?: Range
  instead?: Instead
  waking?: WakingHours
}

/** How far ahead slots are looked for, and on how many of the days that have some they are offered. */
export const WEEKS_OFFERED = 8
const DAYS_OFFERED = 8

/** The next slots that suit both of a pair, on as many days of the first person's calendar as one can look through. */
export async function offeredSlots({ people, ...asked }: Asked & { people: [Planner, Planner] }) {
  const [own, other] = people
  const offers = await offeredWithEach({ ...asked, own, others: [other] })
  return offers.get(other.id)!
}

/** The same with each of several others, by their id, in as many queries as with one. Of a student, the others are tutors. */
export async function offeredWithEach(asked: Asked & { own: Planner; others: Planner[] }) {
  const { pairId, minutes, own, others, between, instead } = asked
  const now = clock.now()
  const student = [own, ...others].find(({ role }) => role === 'student')!
  const { noticeHours, perWeek, waking } = await planningRules(
    student.id,
    db.connection(),
    asked.waking
  )
  const soonest = now.plus({ hours: noticeHours })
  const latest = now.plus({ months: MONTHS_AHEAD })
  const from = between ? DateTime.max(soonest, DateTime.fromJSDate(between.from)) : soonest
  const until = between
    ? DateTime.min(latest, DateTime.fromJSDate(between.until))
    : now.plus({ weeks: WEEKS_OFFERED })
  const ids = [own, ...others].map(({ id }) => id)
  const taken = await takenTimes(ids, wholeWeeks(from, until, student.zone), instead)
  const hours = taken.filter((time) => time.planned && time.pairId === pairId)
  const full = fullWeeks(hours, perWeek, student.zone)

  return new Map<string, Range[]>(others.map((other) => [other.id, slotsWith(other)]))

  function slotsWith(other: Planner) {
    const isTheirs = ({ people }: TakenTime) => people.some((id) => [own.id, other.id].includes(id))
    const slots = commonSlots({
      people: [own, other],
      waking,
      taken: [...taken.filter(isTheirs), ...full],
      from: from.toJSDate(),
      until: until.toJSDate(),
      minutes,
    })
    return between ? slots : ofFirstDays(slots, own.zone)
  }
}

/** What a week holds already counts, before the first moment and after the last one as well. */
const wholeWeeks = (from: DateTime, until: DateTime, zone: string): Range => ({
  from: from.setZone(zone).startOf('week').toJSDate(),
  until: until.setZone(zone).endOf('week').toJSDate(),
})

function ofFirstDays(slots: Range[], zone: string) {
  const days = new Set<string>()
  return slots.filter(({ from }) => {
    days.add(clock.at(from).setZone(zone).toISODate()!)
    return days.size <= DAYS_OFFERED
  })
}
