import vine from '@vinejs/vine'

/** A photo is asked for whole, or small for where it stands among others. */
export const fileSizeValidator = vine.create({ size: vine.enum(['small', 'large']).optional() })
