import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'
import { screened } from '#core/validators/screened'
import { WAY } from '#homework/homework_state'

export const newHomeworkValidator = vine.create({
  pair: vine.string().uuid().optional(),
  appointment: vine.string().uuid().optional(),
})

/** What one of a pair says to the other. */
export const said = (most: number) =>
  vine.string().parse(cleanText).trim().maxLength(most).use(screened())

/** What homework is, wherever it is set. */
export const setHomeworkFields = {
  title: said(160).minLength(1),
  instructions: said(8000).nullable().optional(),
  dueLocal: vine.string().regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d$/),
}

/** `id` is made by the browser: however often it arrives, it is one piece of homework. */
export const setHomeworkValidator = vine.create({
  id: vine.string().uuid().nullable().optional(),
  pairId: vine.string().uuid(),
  appointmentId: vine.string().uuid().nullable().optional(),
  ...setHomeworkFields,
})

const words = () => said(2000).nullable().optional()

/** Where it stands, what is said with it, and whether that undoes a tick. Its files are judged by their content. */
export const homeworkStateValidator = vine.create({
  state: vine.enum(WAY),
  words: words(),
  undo: vine.boolean().optional(),
})

/** `again` is whether its tutor saw it handed in, and so asks for it once more. */
export const homeworkDueValidator = vine.create({
  dueLocal: setHomeworkFields.dueLocal.clone(),
  again: vine.boolean().optional(),
  words: words(),
})

export const withdrawalValidator = vine.create({
  reason: said(500).minLength(1),
})
