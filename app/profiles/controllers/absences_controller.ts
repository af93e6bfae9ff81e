import type { I18n } from '@adonisjs/i18n'
import type { HttpContext } from '@adonisjs/core/http'
import { writeDate } from '#core/write_date'
import { fieldError } from '#core/field_error'
import Absence from '#profiles/models/absence'
import AddAbsence from '#profiles/actions/add_absence'
import { hoursDuring } from '#profiles/queries/hours_during'
import RemoveAbsence from '#profiles/actions/remove_absence'
import AvailabilityPolicy from '#profiles/policies/availability_policy'
import { absenceValidator } from '#profiles/validators/absence_validator'

export default class AbsencesController {
  async store({ auth, bouncer, request, response, session, i18n }: HttpContext) {
    await bouncer.with(AvailabilityPolicy).authorize('manage')
    const days = await request.validateUsing(absenceValidator)
    const user = auth.getUserOrFail()
    const { id: userId, timeZone } = user

    const result = await new AddAbsence().handle({ userId, timeZone, ...days })
    if (!result.ok) {
      const { reason, details } = result
      const said = details && { from: dayOf(details.from, i18n), to: dayOf(details.to, i18n) }
      throw fieldError(FIELDS[reason], i18n.t(`profiles.absences.refused.${reason}`, said))
    }
    const [{ hours }] = await hoursDuring([days], user)
    session.flash('success', i18n.t('profiles.absences.added', { hours: hours.length }))
    return response.redirect().toRoute('availabilities.edit')
  }

  async destroy({ auth, bouncer, params, response, session, i18n }: HttpContext) {
    const own = { id: params.id, user_id: auth.getUserOrFail().id }
    const absence = await Absence.query().where(own).firstOrFail()
    await bouncer.with(AvailabilityPolicy).authorize('manage')
    await new RemoveAbsence().handle(absence)
    session.flash('success', i18n.t('profiles.absences.removed'))
    return response.redirect().toRoute('availabilities.edit')
  }
}

/** The field at which a refusal is told. */
const FIELDS = {
  ends_before: 'endsOn',
  is_over: 'startsOn',
  too_far: 'endsOn',
  overlaps: 'startsOn',
  too_many: 'startsOn',
}

const dayOf = (day: string | number, i18n: I18n) =>
  writeDate(
    new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'long', timeZone: 'UTC' }),
    new Date(`${day}T12:00:00Z`)
  )
