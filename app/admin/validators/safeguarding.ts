import vine from '@vinejs/vine'
import { CATEGORIES } from '#safeguarding/categories'

const words = (most: number) => vine.string().trim().minLength(1).maxLength(most)

export const openCaseValidator = vine.create({
  personId: vine.string().uuid(),
  conversationId: vine.string().uuid().nullable().optional(),
  category: vine.enum(CATEGORIES).nullable().optional(),
  words: vine.string().trim().minLength(3).maxLength(1000),
  limit: vine.enum(['usual', 'urgent']),
  ownerId: vine.string().uuid().nullable().optional(),
})

export const takeCaseValidator = vine.create({ from: vine.string().uuid().nullable().optional() })

export const caseNoteValidator = vine.create({ body: words(2000) })

export const readCaseValidator = vine.create({
  what: vine.enum(['evidence', 'conversation']),
  reason: words(500),
})

export const closeCaseValidator = vine.create({
  outcome: vine.enum(['nothing_found', 'talked_to', 'pair_ended', 'account_closed', 'authorities']),
  note: vine.string().trim().maxLength(2000).nullable().optional(),
})

export const sentenceValidator = vine.create({ sentence: words(4000) })
