import vine from '@vinejs/vine'
import { SAID } from '#appointments/attendance'

export const attendanceValidator = vine.create({ missing: vine.enum(SAID) })
