import { settings } from '#core/settings'
import type { HttpContext } from '@adonisjs/core/http'
import MoveAppointment from '#appointments/actions/move_appointment'
import { currentPairs } from '#matching/queries/current_pairs'
import { wantedSlots } from '#appointments/wanted_slots'
import { writtenBefore } from '#appointments/written_before'
import { refusedSlot } from '#appointments/refused_slot'
import { proposalForm } from '#appointments/queries/proposal_form'
import { oneAppointment } from '#appointments/queries/one_appointment'
import AppointmentPolicy from '#appointments/policies/appointment_policy'
import OfferTransformer from '#appointments/transformers/offer_transformer'
import PartnerTransformer from '#appointments/transformers/partner_transformer'
import AppointmentTransformer from '#appointments/transformers/appointment_transformer'
import { moveValidator, tappedValidator } from '#appointments/validators/appointment_validators'

export default class MovesController {
  async create({ auth, bouncer, params, request, inertia, session }: HttpContext) {
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('move', appointment)
    const [, tapped] = await tappedValidator.tryValidate(request.qs())
    const pairs = await currentPairs(user.id)
    const pair = pairs.filter(({ id }) => id === appointment.pairId)
    const form = await proposalForm(user, pair, { minutes: tapped?.minutes })

    return inertia.render('appointments/moves/create', {
      ...form,
      appointment: AppointmentTransformer.transform(appointment, user),
      partners: PartnerTransformer.transform(form.partners),
      offers: OfferTransformer.transform(form.offers),
      written: writtenBefore(session.flashMessages.all()),
    })
  }

  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('move', appointment)
    const { reason, minutes, ...sent } = await request.validateUsing(moveValidator)

    const { appointmentMinutes: usual } = await settings.get()
    const result = await new MoveAppointment().handle({
      appointmentId: appointment.id,
      actorId: user.id,
      slots: wantedSlots(sent, user.timeZone),
      minutes: minutes ?? usual,
      reason,
    })
    if (!result.ok) throw refusedSlot(result, user.role, i18n)
    const values = { role: user.role, name: appointment.otherFirstName }
    session.flash('success', i18n.t('appointments.was_move_proposed', values))
    return response.redirect().toRoute('appointments.show', { id: result.value.id })
  }
}
