import { fieldError } from '#core/field_error'
import { clock } from '#core/clock'
import type { UploadedFile } from '#core/files/uploaded_file'
import type User from '#accounts/models/user'
import type { HttpContext } from '@adonisjs/core/http'
import WriteReport from '#homework/actions/write_report'
import ChangeReport from '#homework/actions/change_report'
import { fileLimits, sentFiles } from '#homework/sent_files'
import { dueTimes } from '#homework/usual_due'
import { changeableUntil } from '#homework/report_limits'
import SessionReportPolicy from '#homework/policies/session_report_policy'
import { reportedHour, type ReportedHour } from '#homework/queries/reported_hour'
import SessionReportTransformer from '#homework/transformers/session_report_transformer'
import {
  changeReportValidator,
  writeReportValidator,
} from '#homework/validators/session_report_validator'

type Sent = Awaited<ReturnType<typeof writeReportValidator.validate>>

export default class SessionReportsController {
  async show({ auth, bouncer, params, inertia }: HttpContext) {
    const user = auth.getUserOrFail()
    const hour = await reportedHour(user.id, params.id)
    await bouncer.with(SessionReportPolicy).authorize('view', hour)
    const until = hour.written_at && (await changeableUntil(clock.at(hour.written_at)))

    return inertia.render('homework/session_reports/show', {
      hour: SessionReportTransformer.transform(hour, user, until),
      due: dueTimes(hour.other_time_zone),
      limits: await fileLimits(),
    })
  }

  async store(ctx: HttpContext) {
    const { auth, bouncer, params, request, response, session, i18n } = ctx
    const user = auth.getUserOrFail()
    const hour = await reportedHour(user.id, params.id)
    await bouncer.with(SessionReportPolicy).authorize('write', hour)
    const sent = await request.validateUsing(writeReportValidator)

    const files = await sentFiles(ctx)
    const homework = this.#homework(hour, user, { ...sent, files })
    const result = await new WriteReport().handle({ hour, words: wordsOf(sent), homework })
    const values = { name: hour.other_first_name }
    if (!result.ok) {
      const message = i18n.t(`homework.refused.${result.reason}`, { ...result.details, ...values })
      throw fieldError(result.reason.startsWith('due_') ? 'dueLocal' : 'done', message)
    }
    session.flash('success', i18n.t('homework.report.was_written', values))
    return response.redirect().toRoute('session_reports.show', { id: hour.id })
  }

  async update({ auth, bouncer, params, request, response, session, i18n }: HttpContext) {
    const user = auth.getUserOrFail()
    const hour = await reportedHour(user.id, params.id)
    await bouncer.with(SessionReportPolicy).authorize('write', hour)
    const words = wordsOf(await request.validateUsing(changeReportValidator))

    const result = await new ChangeReport().handle({ hour, words })
    const sentence = result.ok ? 'report.was_changed' : `refused.${result.reason}`
    const message = i18n.t(`homework.${sentence}`, { name: hour.other_first_name })
    if (!result.ok) throw fieldError('done', message)
    session.flash('success', message)
    return response.redirect().toRoute('session_reports.show', { id: hour.id })
  }

  #homework(hour: ReportedHour, { id: tutorId }: User, sent: Sent & { files: UploadedFile[] }) {
    const { title, instructions, dueLocal, files } = sent
    if (!title || !dueLocal) return null
    const { pair_id: pairId, id: appointmentId, other_time_zone: studentTimeZone } = hour
    const ids = { id: null, tutorId, pairId, appointmentId }
    const what = { title, instructions: instructions ?? '' }
    return { ...ids, ...what, dueLocal, studentTimeZone, files }
  }
}

type Words = Pick<Sent, 'done' | 'wentWell' | 'nextTime'>

const wordsOf = ({ done, wentWell, nextTime }: Words) => ({
  done,
  wentWell: wentWell ?? '',
  nextTime: nextTime ?? '',
})
