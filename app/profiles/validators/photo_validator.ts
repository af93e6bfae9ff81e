import vine from '@vinejs/vine'

/** The box of the form; the file itself is judged by its content. */
export const photoValidator = vine.create({ photoConsent: vine.boolean().optional() })
