import vine from '@vinejs/vine'
import { day, email, newPassword, personName, timeZone } from '#accounts/fields'

/** What depends on the age or on another field is judged by `signUpFaults`. */
export const signUpValidator = vine.create({
  signUpId: vine.string().uuid().optional(),
  role: vine.enum(['student', 'tutor'] as const),
  firstName: personName(),
  familyName: personName(),
  birthDate: day(),
  guardianName: personName().optional(),
  guardianEmail: email().optional(),
  withoutEmail: vine.accepted().optional(),
  email: email().optional(),
  password: newPassword(),
  timeZone: timeZone(),
  consentAccount: vine.accepted().optional(),
  consentMessages: vine.accepted().optional(),
})
