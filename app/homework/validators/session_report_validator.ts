import vine from '@vinejs/vine'
import { said, setHomeworkFields } from '#homework/validators/homework_validator'

const report = {
  done: said(4000).minLength(1),
  wentWell: said(2000).nullable().optional(),
  nextTime: said(2000).nullable().optional(),
}

export const changeReportValidator = vine.create(report)

/** Homework is set with it when it has a title. */
export const writeReportValidator = vine.create({
  ...report,
  title: setHomeworkFields.title.clone().nullable().optional(),
  instructions: setHomeworkFields.instructions.clone(),
  dueLocal: setHomeworkFields.dueLocal.clone().nullable().optional().requiredIfExists('title'),
})
