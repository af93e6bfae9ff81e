import vine from '@vinejs/vine'
import { timeZone } from '#accounts/fields'

export const timeZoneValidator = vine.create({ timeZone: timeZone() })
