import vine from '@vinejs/vine'
import { UUID } from '#core/uuid'

/** `before` is the place that the page before gave; anything else begins at the start. */
export const notificationPageValidator = vine.create({
  before: vine
    .string()
    .optional()
    .transform((value) => {
      const [iso, id] = value.split('_')
      const at = new Date(iso)
      return Number.isNaN(at.getTime()) || !UUID.test(id) ? null : { at, id }
    }),
})
