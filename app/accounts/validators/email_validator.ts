import vine from '@vinejs/vine'
import { emailOrIdentifier } from '#accounts/fields'

export const emailValidator = vine.create({ email: emailOrIdentifier() })
