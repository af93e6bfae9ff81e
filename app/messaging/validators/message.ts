import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'

/** The same as the database's CHECK. */
export const LONGEST_MESSAGE = 4000

export const messageValidator = vine.create({
  clientId: vine.string().uuid(),
  body: vine.string().parse(cleanText).trim().minLength(1).maxLength(LONGEST_MESSAGE),
})
