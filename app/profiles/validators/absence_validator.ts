import vine from '@vinejs/vine'
import { writtenDate } from '#core/validators/written_date'

export const absenceValidator = vine.create({ startsOn: writtenDate(), endsOn: writtenDate() })
