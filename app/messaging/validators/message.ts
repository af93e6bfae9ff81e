import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'

/** The same as the database's CHECK. */
export const LONGEST_MESSAGE = 4000

/** The words as they are judged and stored; nothing but space is nothing. */
export const messageWords = (value: unknown) => {
  const text = cleanText(value)
  return typeof text === 'string' ? text.trim() || null : text
}

const body = () => vine.string().parse(messageWords).maxLength(LONGEST_MESSAGE)

/** Words, files or both. */
const content = {
  clientId: vine.string().uuid(),
  body: body().optional().requiredIfMissing('fileIds'),
  fileIds: vine.array(vine.string().uuid()).minLength(1).maxLength(10).distinct().optional(),
}

export const messageValidator = vine.create({
  ...content,
  repliesTo: vine.string().uuid().nullable().optional(),
  explanation: vine.string().parse(cleanText).trim().maxLength(500).nullable().optional(),
})

export const messageEditValidator = vine.create({ body: body() })

/** A word on why a message is pinned. */
export const pinValidator = vine.create({
  reason: vine.string().parse(cleanText).trim().maxLength(120).nullable().optional(),
})

/** What the team answers. */
export const answerValidator = vine.create(content)
