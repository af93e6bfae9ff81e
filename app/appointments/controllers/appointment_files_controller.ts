import type { HttpContext } from '@adonisjs/core/http'
import { calendarFile } from '#appointments/calendar_file'
import { calendarHour } from '#appointments/calendar_hour'
import { plannedHours } from '#appointments/queries/planned_hours'

export default class AppointmentFilesController {
  /** One hour, to be added to a calendar elsewhere. */
  async show({ auth, params, response, i18n }: HttpContext) {
    const hour = await plannedHours(auth.getUserOrFail().id)
      .where('appointments.id', params.id)
      .firstOrFail()
    return response
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="homeskolar.ics"')
      .header('cache-control', 'private, no-cache')
      .send(calendarFile({ hours: [calendarHour(hour, i18n)] }))
  }
}
