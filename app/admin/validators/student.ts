import vine from '@vinejs/vine'

/** The rest of a student's profile is the student's own to write. */
export const studentValidator = vine.create({ familyNameShown: vine.boolean() })
