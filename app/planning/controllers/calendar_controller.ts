import { clock } from '#core/clock'
import { errors, type HttpContext } from '@adonisjs/core/http'
import { currentPairs } from '#matching/queries/current_pairs'
import { seriesNews } from '#planning/series_news'
import { openSeries } from '#appointments/queries/own_series'
import SeriesNewsTransformer from '#planning/transformers/series_news_transformer'
import { calendarHomework } from '#planning/queries/calendar_homework'
import { calendarRange, type CalendarView } from '#planning/calendar_range'
import { calendarShading } from '#planning/queries/calendar_shading'
import { calendarAppointments } from '#planning/queries/calendar_appointments'
import { weeklyProposals } from '#planning/weekly_proposals'
import AvailableDayTransformer from '#planning/transformers/available_day_transformer'
import ClosedTransformer from '#planning/transformers/closed_transformer'
import TogetherTransformer from '#planning/transformers/together_transformer'
import CalendarHolidayTransformer from '#planning/transformers/calendar_holiday_transformer'
import CalendarHomeworkTransformer from '#planning/transformers/calendar_homework_transformer'
import CalendarPartnerTransformer from '#planning/transformers/calendar_partner_transformer'
import CalendarAppointmentTransformer from '#planning/transformers/calendar_appointment_transformer'

const byStart = (one: { starts_at: Date }, other: { starts_at: Date }) =>
  one.starts_at.getTime() - other.starts_at.getTime()

export default class CalendarController {
  /** The week, which a phone shows as a list of its days. */
  index({ response }: HttpContext) {
    return response.redirect().toRoute('calendar.show', { view: 'week' })
  }

  async show({ auth, params, request, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    const today = clock.now().setZone(user.timeZone).toISODate()!
    const view = params.view as CalendarView
    const date = (params.date as string | undefined) ?? today
    const range = calendarRange(view, date, user.timeZone)
    if (!range) throw new errors.E_ROUTE_NOT_FOUND([request.method(), request.url()])

    const [appointments, homework, pairs] = await Promise.all([
      calendarAppointments(user.id, range.from, range.until),
      calendarHomework(user, range.from, range.until),
      currentPairs(user.id),
    ])
    const working = pairs.filter((pair) => pair.working)
    const several = working.length > 1
    const asked = working.find(({ id }) => id === request.qs().pair) ?? null
    const chosen = several ? asked : (working[0] ?? null)
    const shading = await calendarShading(user, pairs, range, chosen, view !== 'month')
    const weekly = weeklyProposals(shading.open, pairs, range)
    const hours = [...appointments, ...weekly].toSorted(byStart)

    return inertia.render('planning/calendar/show', {
      view,
      date,
      today,
      days: range.days,
      previous: range.previous,
      next: range.next,
      mayPropose: working.length > 0,
      partner: chosen && CalendarPartnerTransformer.transform(chosen),
      // Only whoever has several chooses one, and the address keeps it.
      partners: several ? CalendarPartnerTransformer.transform(working) : [],
      pairId: several ? (chosen?.id ?? null) : null,
      together: TogetherTransformer.transform(shading.together),
      closed: ClosedTransformer.transform(shading.closed),
      appointments: CalendarAppointmentTransformer.transform(hours, user),
      availability: AvailableDayTransformer.transform(shading.availability),
      homework: CalendarHomeworkTransformer.transform(homework),
      // The page stands without it, and one look at a week is one query less.
      news: inertia.defer(async () => {
        const news = seriesNews(await openSeries(user.id), user)
        return SeriesNewsTransformer.transform(news, user.locale)
      }),
      holidays: CalendarHolidayTransformer.transform(shading.holidays, user.locale),
    })
  }
}
