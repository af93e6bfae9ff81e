import vine from '@vinejs/vine'
import { PURPOSES } from '#accounts/consent_purposes'

/** What was ticked: the very texts that were read. */
export const consentsValidator = vine.create({
  textIds: vine.array(vine.string().uuid()).minLength(1).maxLength(PURPOSES.length),
})
