import vine from '@vinejs/vine'
import { personName } from '#accounts/fields'

export const identityValidator = vine.create({
  firstName: personName(),
  familyName: personName(),
  version: vine.string().maxLength(40).optional(),
})
