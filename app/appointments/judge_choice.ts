import db from '@adonisjs/lucid/services/db'
import { done, refused } from '#core/result'
import type { Range } from '#profiles/ranges'
import { readRule } from '#appointments/read_rule'
import { MONTHS_AHEAD } from '#appointments/slot_limits'
import Appointment from '#appointments/models/appointment'
import { closedTimes } from '#appointments/closed_times'
import type { SlotRules, WantedSlot } from '#appointments/wanted_slots'
import { slotRules } from '#appointments/queries/slot_rules'
import type SeriesRule from '#appointments/models/series_rule'
import type { Instead } from '#appointments/queries/taken_times'
import { readProposal, staysWhereItIs } from '#appointments/store_proposal'

type PairRow = { id: string; student_id: string; tutor_id: string }

export type Choice = {
  proposerId: string
  minutes?: number
  /** On whose clock it goes on every week, when it does. */
  weekly?: SeriesRule['follows']
  instead: Instead
}

/** A time as `readProposal` judges it, that of a weekly slot as `readRule` does, and that of a move as `MoveAppointment`. */
export async function judgeTime(
  pair: PairRow,
  slot: WantedSlot,
  { weekly, instead, ...choice }: Choice
) {
  const client = db.connection()
  if (weekly) {
    const series = instead.series ? { id: instead.series } : undefined
    return readRule(pair, { ...choice, slot, follows: weekly }, client, series)
  }
  const wanted = { ...choice, slots: [slot] }
  const read = await readProposal(pair, wanted, client, instead.hour)
  if (!read.ok || !instead.hour) return read
  const hour = await Appointment.query().where({ id: instead.hour, pairId: pair.id }).first()
  return (hour?.startsAt && staysWhereItIs(hour, read.value)) || read
}

/** A day without a time yet: refused once none of its times would be possible. */
export async function judgeDay(pair: PairRow, day: Range, { instead }: Choice) {
  const rules = await slotRules(pair, db.connection(), instead.hour)
  const whole = closedTimes(rules, [], day).find(
    ({ from, until }) => from <= day.from && until >= day.until
  )
  return whole ? refused(whole.why, detailsOf(rules)) : done()
}

const detailsOf = ({ noticeHours: hours, waking }: SlotRules) => ({
  ...{ field: 'slots.0.date', hours, months: MONTHS_AHEAD },
  ...{ from: waking.starts, until: waking.ends },
})
