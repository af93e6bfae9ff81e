import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'

/** The same as the database's CHECK. */
export const LONGEST_MESSAGE = 4000

const body = () => vine.string().parse(cleanText).trim().minLength(1).maxLength(LONGEST_MESSAGE)

export const messageValidator = vine.create({
  clientId: vine.string().uuid(),
  body: body(),
  repliesTo: vine.string().uuid().nullable().optional(),
  explanation: vine.string().parse(cleanText).trim().maxLength(500).nullable().optional(),
})

export const messageEditValidator = vine.create({ body: body() })

/** A word on why a message is pinned. */
export const pinValidator = vine.create({
  reason: vine.string().parse(cleanText).trim().maxLength(120).nullable().optional(),
})
