import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'
import { WAY } from '#homework/homework_state'

export const newHomeworkValidator = vine.create({
  pair: vine.string().uuid().optional(),
  appointment: vine.string().uuid().optional(),
})

/** What homework is, wherever it is set. */
export const setHomeworkFields = {
  title: vine.string().parse(cleanText).trim().minLength(1).maxLength(160),
  instructions: vine.string().parse(cleanText).trim().maxLength(8000).nullable().optional(),
  dueLocal: vine.string().regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d$/),
}

export const setHomeworkValidator = vine.create({
  pairId: vine.string().uuid(),
  appointmentId: vine.string().uuid().nullable().optional(),
  ...setHomeworkFields,
})

const words = () => vine.string().parse(cleanText).trim().maxLength(2000).nullable().optional()

/** Where it stands, and what is said with it. Its files are judged by their content. */
export const homeworkStateValidator = vine.create({ state: vine.enum(WAY), words: words() })

export const homeworkDueValidator = vine.create({
  dueLocal: setHomeworkFields.dueLocal.clone(),
  words: words(),
})

export const withdrawalValidator = vine.create({
  reason: vine.string().parse(cleanText).trim().minLength(1).maxLength(500),
})
