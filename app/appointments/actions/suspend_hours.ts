import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { live } from '#core/live'
import { record } from '#audit/record'
import db from '@adonisjs/lucid/services/db'
import { afterCommit, transaction, type Transaction } from '#core/transaction'
import { hoursToSuspend } from '#appointments/queries/hours_to_suspend'
import type Appointment from '#appointments/models/appointment'

type Input = { at?: DateTime; dryRun?: boolean }

/**
 * An hour that begins while its pair can't plan doesn't take place: its two can neither join nor cancel it, and nobody
 * missed it. They were told of the pause, and are told nothing more. It runs more often than the shortest hour lasts.
 *
 * @returns the ids of the hours.
 */
export default class SuspendHours {
  async handle({ at = clock.now(), dryRun = false }: Input = {}): Promise<string[]> {
    if (dryRun) return idsOf(await hoursToSuspend(at, db.connection()))
    return transaction(async (trx) => {
      const hours = await hoursToSuspend(at, trx).forUpdate().skipLocked()
      for (const hour of hours) await this.#suspend(hour, trx)
      return idsOf(hours)
    })
  }

  async #suspend(hour: Appointment, trx: Transaction) {
    await hour.merge({ state: 'cancelled', suspended: true }).save()
    const { id, studentId, tutorId } = hour
    const subject = { type: 'appointment', id }
    await record({ actorId: null, action: 'appointments.hour_suspended', subject }, trx)
    const push = { type: 'appointment', appointmentId: id } as const
    afterCommit(trx, () => live.push([studentId, tutorId], push))
  }
}

const idsOf = (hours: Appointment[]) => hours.map(({ id }) => id)
