import vine from '@vinejs/vine'
import { timeZone } from '#accounts/validators/fields'

export const timeZoneValidator = vine.create({ timeZone: timeZone() })
