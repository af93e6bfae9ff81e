import vine from '@vinejs/vine'
import { timeZone } from '#accounts/fields'
import { after, day, dayTime, notBefore } from '#admin/validators/day'

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

const zone = () => vine.string().uuid()

export const schoolHolidayValidator = vine.create({
  schoolZoneId: zone(),
  nameFr: name(),
  nameEn: name(),
  firstDay: day(),
  lastDay: day().use(notBefore('firstDay')),
  shown: vine.boolean(),
})

export const publicHolidayValidator = vine.create({
  schoolZoneId: zone().nullable().optional(),
  nameFr: name(),
  nameEn: name(),
  day: day(),
  shown: vine.boolean(),
})

/** Whatever staff save is theirs from then on: an import leaves it alone. */
export const keptByStaff = (validator: { validate(data: unknown): Promise<object> }) => ({
  validate: async (data: unknown) => ({ ...(await validator.validate(data)), keptByStaff: true }),
})
