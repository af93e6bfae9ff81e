import vine from '@vinejs/vine'
import { email, personName } from '#accounts/fields'

export const guardianValidator = vine.create({ name: personName(), email: email() })
