import vine from '@vinejs/vine'
import { day, email, newPassword, personName, timeZone } from '#accounts/validators/fields'

export const signUpValidator = vine.create({
  role: vine.enum(['student', 'tutor'] as const),
  firstName: personName(),
  familyName: personName(),
  birthDate: day(),
  email: email(),
  password: newPassword(),
  timeZone: timeZone(),
})
