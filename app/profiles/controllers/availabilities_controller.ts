import type { HttpContext } from '@adonisjs/core/http'
import { fieldError } from '#core/field_error'
import { timeOf, type Window } from '#profiles/availability'
import SaveAvailability from '#profiles/actions/save_availability'
import { ownAvailability } from '#profiles/queries/own_availability'
import AvailabilityPolicy from '#profiles/policies/availability_policy'
import { availabilityValidator, windowsOf } from '#profiles/validators/availability_validator'

export default class AvailabilitiesController {
  async edit({ auth, bouncer, inertia }: HttpContext) {
    await bouncer.with(AvailabilityPolicy).authorize('manage')
    const { windows, version } = await ownAvailability(auth.getUserOrFail().id)
    return inertia.render('profiles/availabilities/edit', { windows: windows.map(asSent), version })
  }

  async update({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    await bouncer.with(AvailabilityPolicy).authorize('manage')
    const sent = await request.validateUsing(availabilityValidator)
    const { windows, places } = windowsOf(sent.windows)
    const user = auth.getUserOrFail()

    const { version } = sent
    const result = await new SaveAvailability().handle({ userId: user.id, windows, version })
    if (!result.ok) {
      const { reason, details } = result
      const field = fieldOf(reason, places[Number(details?.index)])
      throw fieldError(field, i18n.t(`profiles.refused.${reason}`, { role: user.role }))
    }
    session.flash('success', i18n.t('profiles.availability.saved', { role: user.role }))
    return response.redirect().toRoute('availabilities.edit')
  }
}

function fieldOf(reason: 'ends_before' | 'overlaps' | 'changed_meanwhile', place: number) {
  if (reason === 'changed_meanwhile') return 'version'
  return `windows.${place}.${reason === 'ends_before' ? 'endsAt' : 'startsAt'}`
}

const asSent = ({ weekday, startsMinute, endsMinute }: Window) => ({
  weekday,
  startsAt: timeOf(startsMinute),
  endsAt: timeOf(endsMinute),
})
