import { settings } from '#core/settings'
import type { HttpContext } from '@adonisjs/core/http'
import CounterSlots from '#appointments/actions/counter_slots'
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
import { counterValidator, tappedValidator } from '#appointments/validators/appointment_validators'

export default class CountersController {
  async create({ auth, bouncer, params, request, inertia, session }: HttpContext) {
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('answer', appointment)
    const [, tapped] = await tappedValidator.tryValidate(request.qs())
    const pairs = await currentPairs(user.id)
    const pair = pairs.filter(({ id }) => id === appointment.pairId)
    const form = await proposalForm(user, pair, { minutes: tapped?.minutes })

    return inertia.render('appointments/counters/create', {
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
    await bouncer.with(AppointmentPolicy).authorize('answer', appointment)
    const { plan, minutes, ...sent } = await request.validateUsing(counterValidator)

    const { appointmentMinutes: usual } = await settings.get()
    const result = await new CounterSlots().handle({
      appointmentId: appointment.id,
      actorId: user.id,
      slots: wantedSlots(sent, user.timeZone),
      minutes: minutes ?? usual,
      plan: plan ?? '',
    })
    if (!result.ok) throw refusedSlot(result, user.role, i18n)
    session.flash('success', i18n.t('appointments.was_countered', { role: user.role }))
    return response.redirect().toRoute('appointments.show', { id: result.value.id })
  }
}
