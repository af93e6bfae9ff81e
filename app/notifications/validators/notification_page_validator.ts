import vine from '@vinejs/vine'

const PLACE = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f-]{36})$/

/** `before` is the place that the page before gave; anything else begins at the start. */
export const notificationPageValidator = vine.create({
  before: vine
    .string()
    .optional()
    .transform((value) => {
      const [, at, id] = PLACE.exec(value) ?? []
      return at && id ? { at: new Date(at), id } : null
    }),
})
