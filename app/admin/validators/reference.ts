import vine from '@vinejs/vine'
import { after, dayTime } from '#admin/validators/day'
import { timeZone } from '#admin/validators/user'

const name = () => vine.string().trim().minLength(1).maxLength(120)
const place = () => vine.number().withoutDecimals().range([0, 100_000])

export const subjectValidator = vine.create({ nameFr: name(), nameEn: name(), position: place() })

export const levelValidator = vine.create({
  nameFr: name(),
  nameEn: name(),
  rank: place(),
  dayStarts: dayTime().nullable().optional().requiredIfExists('dayEnds'),
  dayEnds: dayTime().nullable().optional().requiredIfExists('dayStarts').use(after('dayStarts')),
})

export const schoolZoneValidator = vine.create({
  nameFr: name(),
  nameEn: name(),
  timeZone: timeZone().nullable().optional(),
  position: place(),
})
