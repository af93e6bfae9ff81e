import { clock } from '#core/clock'
import Pair from '#matching/models/pair'
import { isMember } from '#matching/queries/working_pairs'
import { YEARS_AHEAD } from '#profiles/absences'
import { availabilityOf } from '#profiles/queries/availability_of'
import type { HttpContext } from '@adonisjs/core/http'
import { currentPairs } from '#matching/queries/current_pairs'
import ProposeSlots from '#appointments/actions/propose_slots'
import { oneAppointment } from '#appointments/queries/one_appointment'
import AppointmentPolicy from '#appointments/policies/appointment_policy'
import { refusedSlot } from '#appointments/refused_slot'
import { writtenBefore } from '#appointments/written_before'
import { appointmentHistory } from '#appointments/queries/appointment_history'
import PartnerTransformer from '#appointments/transformers/partner_transformer'
import AppointmentTransformer from '#appointments/transformers/appointment_transformer'
import HistoryLineTransformer from '#appointments/transformers/history_line_transformer'
import { proposalValidator, tappedValidator } from '#appointments/validators/appointment_validators'
import {
  LONGEST_MINUTES,
  MOST_SLOTS,
  SHORTEST_MINUTES,
  USUAL_MINUTES,
} from '#appointments/slot_limits'

export default class AppointmentsController {
  async create({ auth, request, inertia, session }: HttpContext) {
    const user = auth.getUserOrFail()
    const [, tapped] = await tappedValidator.tryValidate(request.qs())
    const all = await currentPairs(user.id)
    const pairs = all.filter((pair) => pair.working)
    const today = clock.now().setZone(user.timeZone)
    const known = await availabilityOf(
      [user.id, ...pairs.map(({ otherId }) => otherId)],
      today.toISODate()!,
      today.plus({ years: YEARS_AHEAD }).toISODate()!
    )
    const partners = pairs.map((pair) => ({ ...pair, ...known.get(pair.otherId)! }))

    return inertia.render('appointments/appointments/create', {
      partners: PartnerTransformer.transform(partners),
      ownAvailability: known.get(user.id)!,
      pairId: pairs.find(({ id }) => id === tapped?.pair)?.id ?? pairs[0]?.id ?? null,
      date: tapped?.date ?? null,
      time: tapped?.time ?? null,
      today: today.toISODate()!,
      limits: {
        shortest: SHORTEST_MINUTES,
        longest: LONGEST_MINUTES,
        usual: USUAL_MINUTES,
        slots: MOST_SLOTS,
      },
      written: writtenBefore(session.flashMessages.all()),
    })
  }

  async store({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const { pairId, plan, minutes, slots } = await request.validateUsing(proposalValidator)
    const pair = await Pair.query().where('id', pairId).where(isMember(user.id)).firstOrFail()
    await bouncer.with(AppointmentPolicy).authorize('propose', pair)

    const result = await new ProposeSlots().handle({
      pairId,
      proposerId: user.id,
      zone: user.timeZone,
      slots: slots.flatMap(({ date, time }, place) =>
        date && time ? [{ place, date, time }] : []
      ),
      minutes: minutes ?? USUAL_MINUTES,
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

    return inertia.render('appointments/appointments/show', {
      appointment: AppointmentTransformer.transform(appointment, user),
      history: HistoryLineTransformer.transform(await appointmentHistory(params.id), user),
    })
  }
}
