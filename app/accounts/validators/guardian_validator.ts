import vine from '@vinejs/vine'
import { email, personName } from '#accounts/validators/fields'

export const guardianValidator = vine.create({ name: personName(), email: email() })
