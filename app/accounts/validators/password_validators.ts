import vine from '@vinejs/vine'
import { newPassword, presentPassword } from '#accounts/validators/fields'

export const newPasswordValidator = vine.create({ password: newPassword() })

export const passwordChangeValidator = vine.create({
  currentPassword: presentPassword(),
  password: newPassword(),
})
