import type { HttpContext } from '@adonisjs/core/http'
import CounterSlots from '#appointments/actions/counter_slots'
import { currentPairs } from '#matching/queries/current_pairs'
import { wantedSlots } from '#appointments/wanted_slots'
import { refusedSlot } from '#appointments/refused_slot'
import { proposalProps } from '#appointments/proposal_props'
import { oneAppointment } from '#appointments/queries/one_appointment'
import { lengthOf } from '#appointments/length_of'
import AppointmentPolicy from '#appointments/policies/appointment_policy'
import AppointmentTransformer from '#appointments/transformers/appointment_transformer'
import { counterValidator, tappedValidator } from '#appointments/validators/appointment_validators'

export default class CountersController {
  async create(ctx: HttpContext) {
    const { auth, bouncer, params, request, inertia } = ctx
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('answer', appointment)
    const [, tapped] = await tappedValidator.tryValidate(request.qs())
    const pairs = await currentPairs(user.id)
    const pair = pairs.filter(({ id }) => id === appointment.pairId)
    const form = await proposalProps(ctx, user, pair, {
      minutes: tapped?.minutes ?? lengthOf(appointment.slots[0] ?? appointment),
      instead: { hour: appointment.movesId ?? undefined },
    })

    return inertia.render('appointments/counters/create', {
      ...form,
      appointment: AppointmentTransformer.transform(appointment, user),
    })
  }

  async store({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('answer', appointment)
    const { plan, minutes, ...sent } = await request.validateUsing(counterValidator)

    const result = await new CounterSlots().handle({
      appointmentId: appointment.id,
      actorId: user.id,
      slots: wantedSlots(sent, user.timeZone),
      minutes,
      plan: plan ?? '',
    })
    if (!result.ok) throw refusedSlot(result, user.role, i18n)
    session.flash('success', i18n.t('appointments.was_countered', { role: user.role }))
    return response.redirect().toRoute('appointments.show', { id: result.value.id })
  }
}
