import vine from '@vinejs/vine'
import { counter } from '#messaging/validators/place'
import { FILTERS } from '#messaging/queries/questions'

/** The list grows by pages: read anew as a whole, nothing stands in it twice when a question moves. */
export const questionsValidator = vine.create({
  filter: vine.enum(FILTERS).optional(),
  pages: vine.number().withoutDecimals().range([1, 100]).optional(),
})

/** Whose the question is on the page that is looked at, and whose it shall be; null is nobody's. */
export const ownerValidator = vine.create({
  fromId: vine.string().uuid().nullable(),
  toId: vine.string().uuid().nullable(),
})

/** The last message that stands on the page. */
export const positionValidator = vine.create({ position: counter() })

export const beforeValidator = vine.create({ before: counter().optional() })
