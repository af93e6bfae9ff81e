import vine from '@vinejs/vine'
import { email } from '#accounts/validators/fields'

export const emailValidator = vine.create({ email: email() })
