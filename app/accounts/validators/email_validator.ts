import vine from '@vinejs/vine'
import { emailOrIdentifier } from '#accounts/validators/fields'

export const emailValidator = vine.create({ email: emailOrIdentifier() })
