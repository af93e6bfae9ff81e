import vine from '@vinejs/vine'
import { email, presentPassword } from '#accounts/fields'

export const emailChangeValidator = vine.create({
  email: email(),
  currentPassword: presentPassword(),
})
