import type { HttpContext } from '@adonisjs/core/http'
import MoveAppointment from '#appointments/actions/move_appointment'
import { currentPairs } from '#matching/queries/current_pairs'
import { wantedSlots } from '#appointments/wanted_slots'
import { refusedSlot } from '#appointments/refused_slot'
import { proposalProps } from '#appointments/proposal_props'
import { oneAppointment } from '#appointments/queries/one_appointment'
import { lengthOf } from '#appointments/length_of'
import AppointmentPolicy from '#appointments/policies/appointment_policy'
import AppointmentTransformer from '#appointments/transformers/appointment_transformer'
import { moveValidator, tappedValidator } from '#appointments/validators/appointment_validators'

export default class MovesController {
  async create(ctx: HttpContext) {
    const { auth, bouncer, params, request, inertia } = ctx
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('move', appointment)
    const [, tapped] = await tappedValidator.tryValidate(request.qs())
    const pairs = await currentPairs(user.id)
    const pair = pairs.filter(({ id }) => id === appointment.pairId)
    const form = await proposalProps(ctx, user, pair, {
      minutes: tapped?.minutes ?? lengthOf(appointment),
      instead: { hour: appointment.id },
    })

    return inertia.render('appointments/moves/create', {
      ...form,
      date: tapped?.date ?? null,
      time: tapped?.time ?? null,
      appointment: AppointmentTransformer.transform(appointment, user),
    })
  }

  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('move', appointment)
    const { reason, minutes, ...sent } = await request.validateUsing(moveValidator)

    const result = await new MoveAppointment().handle({
      appointmentId: appointment.id,
      actorId: user.id,
      slots: wantedSlots(sent, user.timeZone),
      minutes,
      reason,
    })
    if (!result.ok) throw refusedSlot(result, user.role, i18n)
    const values = { role: user.role, name: appointment.otherFirstName }
    session.flash('success', i18n.t('appointments.was_move_proposed', values))
    return response.redirect().toRoute('appointments.show', { id: result.value.id })
  }
}
