import vine from '@vinejs/vine'
import { email, presentPassword } from '#accounts/validators/fields'

export const signInValidator = vine.create({
  email: email(),
  password: presentPassword(),
  remember: vine.accepted().optional(),
})
