import vine from '@vinejs/vine'
import { cleanText } from '#core/clean_text'
import { readMoment } from '#core/read_moment'

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

/** `id` is made by the browser: however often it arrives, it is one memo. */
export const memoValidator = vine.create({ ...words, id: vine.string().uuid().optional() })

/** `version` is when the memo last changed, as the person saw it; what is no moment matches none. */
export const changeMemoValidator = vine.create({
  ...words,
  version: vine.string().transform((iso) => readMoment(iso) ?? new Date(0)),
})
