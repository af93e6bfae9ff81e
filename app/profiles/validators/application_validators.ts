import vine from '@vinejs/vine'

/** The version that stood on the page, and the box that was ticked under it. */
export const charterValidator = vine.create({
  version: vine.string().maxLength(40),
  accepted: vine.accepted(),
})

export const bookingValidator = vine.create({ slotId: vine.string().uuid() })
