import Pair from '#matching/models/pair'
import type { HttpContext } from '@adonisjs/core/http'
import { isMember } from '#matching/queries/two_of_pair'
import { currentPairs } from '#matching/queries/current_pairs'
import { slotCheck } from '#appointments/queries/slot_check'
import AppointmentPolicy from '#appointments/policies/appointment_policy'
import SlotCheckTransformer from '#appointments/transformers/slot_check_transformer'
import { slotCheckValidator } from '#appointments/validators/appointment_validators'

export default class SlotChecksController {
  /** What somebody is told while they choose a slot. */
  async show({ auth, bouncer, params, request, response, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const found = await Pair.query().where('id', params.id).where(isMember(user.id)).firstOrFail()
    await bouncer.with(AppointmentPolicy).authorize('propose', found)
    const { hour, series, ...written } = await request.validateUsing(slotCheckValidator)

    const pairs = await currentPairs(user.id)
    const pair = pairs.find(({ id }) => id === found.id)
    if (!pair) return response.notFound()
    const check = await slotCheck(user, pair, { ...written, instead: { hour, series } })
    return new SlotCheckTransformer(check, user, i18n).toObject()
  }
}
