import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'
import { CATEGORIES } from '#safeguarding/categories'

export const reportValidator = vine.create({
  messageId: vine.string().uuid().nullable().optional(),
  category: vine.enum(CATEGORIES).nullable().optional(),
  words: vine.string().parse(cleanText).trim().maxLength(1000).nullable().optional(),
})
