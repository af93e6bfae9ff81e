import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'
import { placeValidator } from '#core/keyset'

export const dueLocal = () => vine.string().regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d$/)

/** Characters; the database holds the same. */
export const LONGEST_TASK = 300

const task = {
  title: vine.string().parse(cleanText).trim().minLength(1).maxLength(LONGEST_TASK),
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

/** Characters of a search that are read. A longer one is cut, where its field shows it: the page is no form to refuse. */
const LONGEST_SEARCH = 200
const searched = (text: unknown) => {
  const clean = cleanText(text)
  return typeof clean === 'string' ? clean.trim().slice(0, LONGEST_SEARCH) : clean
}

/** What is searched for among one's own, and the place where a further page begins. */
export const ownSearchValidator = vine.create({
  ...placeValidator.schema.getProperties(),
  q: vine.string().parse(searched).nullable().optional(),
})

/** Written down in passing. `id` is made by the browser, so that what is sent twice is kept once. */
export const quickEntryValidator = vine.create({
  id: vine.string().uuid(),
  kind: vine.enum(['task', 'memo'] as const),
  text: vine.string().parse(cleanText).trim().minLength(1).maxLength(20_000),
  dueLocal: dueLocal().nullable().optional(),
})
