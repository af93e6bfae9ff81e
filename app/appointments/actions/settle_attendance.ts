import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import Appointment from '#appointments/models/appointment'
import { lockPeople, tellBoth } from '#appointments/appointment_people'
import AppointmentMissed from '#appointments/events/appointment_missed'
import AppointmentCompleted from '#appointments/events/appointment_completed'

type Input = { appointmentId: string; staffId: string; outcome: 'completed' | 'missed' }

const EVENTS = { completed: AppointmentCompleted, missed: AppointmentMissed }

/**
 * The team says what became of an hour, whatever its two say from then on. Refusals: it was never agreed on or was cancelled, it
 * isn't over.
 */
export default class SettleAttendance {
  handle({ appointmentId, staffId, outcome }: Input) {
    return transaction(async (trx) => {
      const found = await Appointment.findOrFail(appointmentId, { client: trx })
      await lockPeople(found, trx)
      const hour = await Appointment.findOrFail(found.id, { client: trx })
      if (!['confirmed', 'completed', 'missed'].includes(hour.state)) return refused('not_held')
      if (hour.endsAt! > clock.now()) return refused('not_over')

      const before = { state: hour.state }
      await hour.merge({ state: outcome, settledBy: staffId, settledAt: clock.now() }).save()
      const action = 'appointments.attendance_settled'
      const subject = { type: 'appointment', id: hour.id }
      await record({ actorId: staffId, action, subject, before, after: { state: outcome } }, trx)
      const event = new EVENTS[outcome]({ appointmentId })
      if (before.state !== outcome) await tellBoth(hour, { actorId: staffId, event }, trx)
      return done()
    })
  }
}
