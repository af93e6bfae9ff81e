import { live } from '#core/live'
import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { afterCommit, transaction } from '#core/transaction'
import { workingPairs } from '#matching/queries/working_pairs'
import SessionReport from '#homework/models/session_report'
import { changeableUntil } from '#homework/report_limits'
import type { ReportWords } from '#homework/actions/write_report'

type Hour = { id: string; pair_id: string; student_id: string; tutor_id: string }
type Input = { hour: Hour; words: ReportWords }

/**
 * A tutor corrects what they wrote about an hour. Refusals: the pair doesn't work now, it is too late.
 *
 * @throws E_ROW_NOT_FOUND when there is no report.
 */
export default class ChangeReport {
  handle({ hour, words }: Input) {
    return transaction(async (trx) => {
      const report = await SessionReport.query({ client: trx })
        .where('appointmentId', hour.id)
        .forUpdate()
        .firstOrFail()
      const working = workingPairs(trx).where('pairs.id', hour.pair_id).forShare()
      if (!(await working.first())) return refused('pair_not_working')
      if ((await changeableUntil(report.createdAt)) <= clock.now()) return refused('report_closed')

      await report.merge(words).save()
      const subject = { type: 'session_report', id: report.id }
      await record({ actorId: hour.tutor_id, action: 'homework.report_changed', subject }, trx)
      const push = { type: 'appointment', appointmentId: hour.id } as const
      afterCommit(trx, () => live.push([hour.student_id, hour.tutor_id], push))
      return done(report)
    })
  }
}
