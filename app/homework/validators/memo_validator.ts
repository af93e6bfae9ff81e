import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'

const words = {
  title: vine.string().parse(cleanText).trim().maxLength(160).nullable().optional(),
  body: vine
    .string()
    .parse(cleanText)
    .maxLength(20_000)
    .nullable()
    .optional()
    .requiredIfMissing('title'),
}

export const memoValidator = vine.create(words)

/** `version` is when the memo last changed, as the person saw it. */
export const changeMemoValidator = vine.create({
  ...words,
  version: vine.string().regex(/^[\d\-T:.]{23}Z$/),
})

export const memoListValidator = vine.create({
  before: vine
    .string()
    .regex(/^[\d\-T:.]{23}Z_[0-9a-f-]{36}$/)
    .optional(),
})
