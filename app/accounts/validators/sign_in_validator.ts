import vine from '@vinejs/vine'
import { emailOrIdentifier, presentPassword } from '#accounts/validators/fields'

export const signInValidator = vine.create({
  email: emailOrIdentifier(),
  password: presentPassword(),
  remember: vine.accepted().optional(),
})
