import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'
import { placeValidator } from '#core/keyset'

/** What is searched for, and the place where a further page begins. */
export const searchValidator = vine.create({
  ...placeValidator.schema.getProperties(),
  q: vine.string().parse(cleanText).trim().maxLength(200).nullable().optional(),
})
