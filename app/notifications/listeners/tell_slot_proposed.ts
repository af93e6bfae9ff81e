import { clock } from '#core/clock'
import db from '@adonisjs/lucid/services/db'
import { tellAboutAppointment } from '#notifications/tell_about_appointment'

type Payload = { appointmentId: string; proposerId: string }

export default class TellSlotProposed {
  async handle({ appointmentId, proposerId }: Payload) {
    const rows = await db
      .from('slots')
      .where('appointment_id', appointmentId)
      .orderBy('starts_at')
      .select('starts_at', 'ends_at')
    const slots = rows.map((row) => ({
      startsAt: clock.at(row.starts_at).toISO(),
      endsAt: clock.at(row.ends_at).toISO(),
    }))
    const kind = 'appointments.slot_proposed'
    await tellAboutAppointment({
      appointmentId,
      actorId: proposerId,
      kind,
      state: 'proposed',
      slots,
    })
  }
}
