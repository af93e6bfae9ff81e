import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { fieldError } from '#core/field_error'
import { timeOf, type Window } from '#profiles/availability'
import { ownAbsences } from '#profiles/queries/own_absences'
import SaveAvailability from '#profiles/actions/save_availability'
import { hoursDuring } from '#profiles/queries/hours_during'
import { ownAvailability } from '#profiles/queries/own_availability'
import AvailabilityPolicy from '#profiles/policies/availability_policy'
import AbsenceTransformer from '#profiles/transformers/absence_transformer'
import { availabilityValidator, windowsOf } from '#profiles/validators/availability_validator'

export default class AvailabilitiesController {
  async edit({ auth, bouncer, inertia }: HttpContext) {
    await bouncer.with(AvailabilityPolicy).authorize('manage')
    const user = auth.getUserOrFail()
    const { id, timeZone } = user
    const today = clock.now().setZone(timeZone).toISODate()!
    const [week, absences] = await Promise.all([ownAvailability(id), ownAbsences(id, today)])
    return inertia.render('profiles/availabilities/edit', {
      week: asSent(week),
      absences: AbsenceTransformer.transform(await hoursDuring(absences, user)),
      today,
    })
  }

  /** The grid saves by itself and asks for data; a form without script is sent back to its page. */
  async update(ctx: HttpContext) {
    const { auth, bouncer, request, response, session, i18n } = ctx
    await bouncer.with(AvailabilityPolicy).authorize('manage')
    // Without a version the week can't be told from another page's, as with an old one.
    const { version = '', ...sent } = await request.validateUsing(availabilityValidator)
    const { windows, places } = windowsOf(sent.windows)
    const { id: userId, role } = auth.getUserOrFail()

    const result = await new SaveAvailability().handle({ userId, windows, version })
    const wantsJson = request.accepts(['html', 'json']) === 'json'
    if (result.ok) {
      if (wantsJson) return asSent(result.value)
      session.flash('success', i18n.t('profiles.availability.saved', { role }))
      return response.redirect().toRoute('availabilities.edit')
    }
    const message = i18n.t(`profiles.refused.${result.reason}`, { role })
    if (result.reason !== 'changed_meanwhile')
      throw fieldError(fieldOf(result.reason, places[Number(result.details?.index)]), message)
    if (!wantsJson) throw fieldError('version', message)
    return response.conflict({ message, ...asSent(await ownAvailability(userId)) })
  }
}

const fieldOf = (reason: 'ends_before' | 'overlaps', place: number) =>
  `windows.${place}.${reason === 'ends_before' ? 'endsAt' : 'startsAt'}`

/** Times as a form has them, so that what the page gets is what it sends. */
const asSent = ({ windows, version }: { windows: Window[]; version: string }) => ({
  version,
  windows: windows.map(({ weekday, startsMinute, endsMinute }) => ({
    weekday,
    startsAt: timeOf(startsMinute),
    endsAt: timeOf(endsMinute),
  })),
})
