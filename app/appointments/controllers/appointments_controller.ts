import { clock } from '#core/clock'
import Pair from '#matching/models/pair'
import { isMember } from '#matching/queries/two_of_pair'
import type { HttpContext } from '@adonisjs/core/http'
import ProposeSlots from '#appointments/actions/propose_slots'
import { newProposalProps } from '#appointments/proposal_props'
import { aroundHour } from '#appointments/queries/around_hour'
import { crossingProposals } from '#appointments/queries/crossing_proposals'
import { clockChangeOf } from '#appointments/queries/clock_change_of'
import { oneAppointment } from '#appointments/queries/one_appointment'
import AppointmentPolicy from '#appointments/policies/appointment_policy'
import { refusedSlot } from '#appointments/refused_slot'
import { hourPlan } from '#appointments/hour_plan'
import PlanItemTransformer from '#appointments/transformers/plan_item_transformer'
import { wantedSlots } from '#appointments/wanted_slots'
import { appointmentHistory } from '#appointments/queries/appointment_history'
import AppointmentTransformer from '#appointments/transformers/appointment_transformer'
import WaitingSlotTransformer from '#appointments/transformers/waiting_slot_transformer'
import WaitingSeriesTransformer from '#appointments/transformers/waiting_series_transformer'
import ClockChangeTransformer from '#appointments/transformers/clock_change_transformer'
import AroundHourTransformer from '#appointments/transformers/around_hour_transformer'
import HistoryLineTransformer from '#appointments/transformers/history_line_transformer'
import { proposalValidator } from '#appointments/validators/appointment_validators'

export default class AppointmentsController {
  async create(ctx: HttpContext) {
    return ctx.inertia.render('appointments/appointments/create', await newProposalProps(ctx))
  }

  async store({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const { pairId, plan, minutes, ...sent } = await request.validateUsing(proposalValidator)
    const pair = await Pair.query().where('id', pairId).where(isMember(user.id)).firstOrFail()
    await bouncer.with(AppointmentPolicy).authorize('propose', pair)

    const result = await new ProposeSlots().handle({
      pairId,
      proposerId: user.id,
      slots: wantedSlots(sent, user.timeZone),
      minutes,
      plan: plan ?? '',
    })
    if (!result.ok) throw refusedSlot(result, user.role, i18n)
    session.flash('success', i18n.t('appointments.was_proposed', { role: user.role }))
    return response.redirect().toRoute('appointments.show', { id: result.value.id })
  }

  async show({ auth, bouncer, params, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    const appointment = await oneAppointment(user.id, params.id)
    await bouncer.with(AppointmentPolicy).authorize('view', appointment)

    const { weekly, once } = await crossingProposals(appointment)
    return inertia.render('appointments/appointments/show', {
      appointment: AppointmentTransformer.transform(appointment, user),
      around: AroundHourTransformer.transform(await aroundHour(appointment), user),
      crossing: WaitingSeriesTransformer.transform(weekly, user),
      crossingOnce: WaitingSlotTransformer.transform(once, user, appointment),
      clockChange: ClockChangeTransformer.transform(await clockChangeOf(appointment, user)),
      planItems: PlanItemTransformer.transform(await hourPlan(appointment, clock.now().toJSDate())),
      history: HistoryLineTransformer.transform(
        await appointmentHistory(params.id),
        user,
        appointment
      ),
    })
  }
}
