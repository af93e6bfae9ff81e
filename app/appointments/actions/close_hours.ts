import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'
import Appointment from '#appointments/models/appointment'
import { lockPeople } from '#appointments/appointment_people'
import { judgeAttendance } from '#appointments/judge_attendance'
import { unsaidHours } from '#appointments/queries/unsaid_hours'
import type { Outcome } from '#appointments/attendance'

type Input = {
  /** The moment to look at, instead of now. */
  at?: DateTime
  /** Says what would be looked at, and changes nothing. */
  dryRun?: boolean
}

/**
 * Closes the hours whose grace time is over: held, when one of the two said so, else missed. Each is judged under its people's
 * lock, so that of several schedulers one closes it.
 *
 * @returns the hours that were looked at, with what became of them.
 */
export default class CloseHours {
  async handle({ at = clock.now(), dryRun = false }: Input = {}) {
    const { attendanceGraceHours: hours } = await settings.get()
    const ids = await unsaidHours(at.minus({ hours }))
    const closed: { id: string; outcome: Outcome | null }[] = []
    for (const id of ids) closed.push({ id, outcome: dryRun ? null : await this.#close(id) })
    return closed
  }

  #close(id: string) {
    return transaction(async (trx) => {
      const found = await Appointment.findOrFail(id, { client: trx })
      await lockPeople(found, trx)
      const hour = await Appointment.findOrFail(id, { client: trx })
      return hour.state === 'confirmed' ? judgeAttendance(hour, trx) : null
    })
  }
}
