import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import Appointment from '#appointments/models/appointment'
import Attendance from '#appointments/models/attendance'
import { ANSWER_DAYS, type Answer } from '#appointments/attendance'
import { judgeAttendance } from '#appointments/judge_attendance'
import AttendanceGiven from '#appointments/events/attendance_given'
import { holdReadablePair, lockPeople, tellBoth } from '#appointments/appointment_people'

/** `missing`: who was not there; null: the two met. */
type Input = { appointmentId: string; actorId: string; missing: Answer }

/**
 * One of the two says whether they met, or says it anew, also while their pair can't plan: what was is said to the team as well. Refusals: the pair can't be read any more, it was never agreed on or was
 * cancelled, it isn't over, it is too long ago, the team has settled it.
 */
export default class GiveAttendance {
  handle({ appointmentId, actorId, missing }: Input, outer?: Transaction) {
    return transaction(async (trx) => {
      const found = await Appointment.findOrFail(appointmentId, { client: trx })
      await lockPeople(found, trx)
      const hour = await Appointment.findOrFail(found.id, { client: trx })
      if (!(await holdReadablePair(actorId, hour.pairId, trx))) return refused('pair_not_working')
      const refusal = this.#refusal(hour)
      if (refusal) return refused(refusal)

      const key = { appointmentId, userId: actorId }
      const before = await Attendance.query({ client: trx }).where(key).first()
      if (before && before.missing === missing) return done(hour)
      await Attendance.updateOrCreate(key, { missing }, { client: trx })
      await tellBoth(hour, { actorId, event: new AttendanceGiven({ appointmentId, actorId }) }, trx)
      await judgeAttendance(hour, trx)
      return done(hour)
    }, outer)
  }

  #refusal({ state, endsAt, settledAt }: Appointment) {
    if (!['confirmed', 'completed', 'missed'].includes(state)) return 'not_held'
    if (endsAt! > clock.now()) return 'not_over'
    if (endsAt! < clock.now().minus({ days: ANSWER_DAYS })) return 'too_late'
    return settledAt ? 'settled' : null
  }
}
