import vine from '@vinejs/vine'
import { email, newPassword, personName } from '#accounts/validators/fields'

export const staffValidator = vine.create({
  email: email(),
  firstName: personName(),
  familyName: personName(),
  password: newPassword(),
  permissions: vine
    .array(vine.enum(['coordinator', 'safeguarding', 'administrator'] as const))
    .minLength(1)
    .distinct(),
})
