import vine from '@vinejs/vine'
import { PERMISSIONS } from '#accounts/staff_permissions'
import { email, newPassword, personName } from '#accounts/fields'

/** Without a password the person is invited to choose one. */
export const staffValidator = vine.create({
  email: email(),
  firstName: personName(),
  familyName: personName(),
  password: newPassword().optional(),
  permissions: vine.array(vine.enum(PERMISSIONS)).minLength(1).distinct(),
})
