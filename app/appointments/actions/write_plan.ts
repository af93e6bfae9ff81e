import { clock } from '#core/clock'
import { live } from '#core/live'
import { record } from '#audit/record'
import { versionOf } from '#core/version_of'
import { done, refused } from '#core/result'
import { afterCommit, transaction } from '#core/transaction'
import Appointment from '#appointments/models/appointment'
import { holdWorkingPair } from '#appointments/appointment_people'

type Input = {
  appointmentId: string
  actorId: string
  plan: string
  /** Of what the page showed. */
  version: string
}

/**
 * One of the two writes what is on the plan of an hour that is agreed on, until it is over. What the other wrote is there to be
 * changed, as on a sheet that both keep, but never unseen. Refusals: the pair doesn't work now, it isn't planned or is over,
 * the other changed it meanwhile.
 */
export default class WritePlan {
  handle({ appointmentId, actorId, plan, version }: Input) {
    return transaction(async (trx) => {
      const hour = await Appointment.query({ client: trx })
        .where('id', appointmentId)
        .forUpdate()
        .firstOrFail()
      if (!(await holdWorkingPair(actorId, hour.pairId, trx))) return refused('pair_not_working')
      if (hour.state !== 'confirmed' || hour.endsAt! <= clock.now()) return refused('plan_closed')
      if (hour.plan === plan) return done(hour)
      if (planVersion(hour.plan) !== version) return refused('plan_changed_meanwhile')

      await hour.merge({ plan }).save()
      const subject = { type: 'appointment', id: appointmentId }
      await record({ actorId, action: 'appointments.plan_written', subject }, trx)
      const push = { type: 'appointment', appointmentId } as const
      afterCommit(trx, () => live.push([hour.studentId, hour.tutorId], push))
      return done(hour)
    })
  }
}

/** What the page sends back with what was written. */
export const planVersion = (plan: string) => versionOf(plan)
