import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'
import { placeValidator } from '#core/keyset'

export const dueLocal = () => vine.string().regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d$/)

const task = {
  title: vine.string().parse(cleanText).trim().minLength(1).maxLength(300),
  dueLocal: dueLocal().nullable().optional(),
}

export const changeTaskValidator = vine.create(task)

/** `id` is made by the browser: however often it arrives, it is one task. It brings one back that was deleted, too. */
export const taskValidator = vine.create({
  ...task,
  id: vine.string().uuid().nullable().optional(),
  pinned: vine.boolean().optional(),
  done: vine.boolean().optional(),
})

/** What is searched for among one's own, and the place where a further page begins. */
export const ownSearchValidator = vine.create({
  ...placeValidator.schema.getProperties(),
  q: vine.string().parse(cleanText).trim().maxLength(200).nullable().optional(),
})

/** Written down in passing. `id` is made by the browser, so that what is sent twice is kept once. */
export const quickEntryValidator = vine.create({
  id: vine.string().uuid(),
  kind: vine.enum(['task', 'memo'] as const),
  text: vine.string().parse(cleanText).trim().minLength(1).maxLength(20_000),
  dueLocal: dueLocal().nullable().optional(),
})
