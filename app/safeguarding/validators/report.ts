import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'

export const CATEGORIES = ['hurtful', 'contact', 'uneasy', 'sexual', 'danger'] as const

export const reportValidator = vine.create({
  messageId: vine.string().uuid().nullable().optional(),
  category: vine.enum(CATEGORIES).nullable().optional(),
  words: vine.string().parse(cleanText).trim().maxLength(1000).nullable().optional(),
})
