import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'
import { setHomeworkFields } from '#homework/validators/homework_validator'

const words = (most: number) => vine.string().parse(cleanText).trim().maxLength(most)

const report = {
  done: words(4000).minLength(1),
  wentWell: words(2000).nullable().optional(),
  nextTime: words(2000).nullable().optional(),
}

export const changeReportValidator = vine.create(report)

/** Homework is set with it when it has a title. */
export const writeReportValidator = vine.create({
  ...report,
  title: setHomeworkFields.title.clone().nullable().optional(),
  instructions: setHomeworkFields.instructions.clone(),
  dueLocal: setHomeworkFields.dueLocal.clone().nullable().optional().requiredIfExists('title'),
})
