import vine from '@vinejs/vine'
import { emailOrIdentifier, presentPassword } from '#accounts/fields'

export const signInValidator = vine.create({
  email: emailOrIdentifier(),
  password: presentPassword(),
  remember: vine.accepted().optional(),
})
