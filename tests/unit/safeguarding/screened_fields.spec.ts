import { test } from '@japa/runner'
import * as appointments from '#appointments/validators/appointment_validators'
import * as homework from '#homework/validators/homework_validator'
import * as reports from '#homework/validators/session_report_validator'

const FIELDS = [
  ['proposalValidator', 'plan', appointments.proposalValidator],
  ['planValidator', 'plan', appointments.planValidator],
  ['counterValidator', 'plan', appointments.counterValidator],
  ['moveValidator', 'reason', appointments.moveValidator],
  ['reasonValidator', 'reason', appointments.reasonValidator],
  ['setHomeworkValidator', 'title', homework.setHomeworkValidator],
  ['setHomeworkValidator', 'instructions', homework.setHomeworkValidator],
  ['homeworkStateValidator', 'words', homework.homeworkStateValidator],
  ['homeworkDueValidator', 'words', homework.homeworkDueValidator],
  ['withdrawalValidator', 'reason', homework.withdrawalValidator],
  ['writeReportValidator', 'done', reports.writeReportValidator],
  ['writeReportValidator', 'wentWell', reports.writeReportValidator],
  ['writeReportValidator', 'title', reports.writeReportValidator],
  ['writeReportValidator', 'instructions', reports.writeReportValidator],
  ['changeReportValidator', 'nextTime', reports.changeReportValidator],
] as const

type Fault = { field: string; rule: string; meta?: { kind: string; words: string } }

async function faultOf(validator: (typeof FIELDS)[number][2], field: string, text: string) {
  const [error] = await validator.tryValidate({ [field]: text })
  const faults: Fault[] = error?.messages ?? []
  return faults.find((fault) => fault.field === field)
}

test.group('Contact details in what a pair writes beside its conversation', () => {
  test('{0}: not in {1}')
    .with(FIELDS as unknown as (typeof FIELDS)[number][])
    .run(async ({ assert }, [, field, validator]) => {
      const fault = await faultOf(validator, field, 'Appelle le 06 39 98 12 34 ce soir')
      assert.deepInclude(fault, { rule: 'screened' })
      assert.deepEqual(fault!.meta, { kind: 'phone', words: '06 39 98 12 34' })
      assert.isUndefined(await faultOf(validator, field, '06 + 12 = 18, exercice 4 page 34'))
    })
})
