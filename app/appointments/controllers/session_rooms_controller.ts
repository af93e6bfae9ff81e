import { clock } from '#core/clock'
import type { HttpContext } from '@adonisjs/core/http'
import { isJoinable, joinWindow } from '#appointments/join_window'
import { sessionRoom } from '#appointments/queries/session_room'
import { oneAppointment } from '#appointments/queries/one_appointment'
import AppointmentPolicy from '#appointments/policies/appointment_policy'
import type { OneAppointment } from '#appointments/queries/one_appointment'

export default class SessionRoomsController {
  /** Leads to where the two meet, while the door is open: the link itself stands in no page. */
  async show({ auth, bouncer, params, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('join', appointment)
    response.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')

    const reason = await this.#closed(appointment)
    if (reason) {
      session.flash('error', i18n.t(`appointments.refused.${reason}`, { role: user.role }))
      return response.redirect().toRoute('appointments.show', { id: appointment.id })
    }
    const link = await sessionRoom(appointment.id)
    return response.redirect(link ?? `/messages/${appointment.conversationId}`)
  }

  async #closed({ working, state, startsAt, endsAt }: OneAppointment) {
    if (!working) return 'pair_not_working'
    const open =
      state === 'confirmed' &&
      isJoinable(
        { startsAt: startsAt!, endsAt: endsAt! },
        clock.now().toJSDate(),
        await joinWindow()
      )
    return open ? null : 'room_closed'
  }
}
