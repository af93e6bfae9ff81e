import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

const isDay = vine.createRule((value, _, field) => {
  const known = DateTime.fromFormat(String(value), 'yyyy-MM-dd')
  if (!known.isValid) field.report('Not a day', 'day', field)
})

export const day = () => vine.string().use(isDay())

export const CHECK_KINDS = [
  'criminal_record_extract',
  'honourability_certificate',
  'other',
] as const

export const clearanceValidator = vine.create({
  charterVersion: vine.string().trim().minLength(1).maxLength(40),
  charterAcceptedOn: day(),
  interviewHeldOn: day(),
  interviewerId: vine.string().uuid(),
  interviewFavourable: vine.boolean(),
  checkKind: vine.enum(CHECK_KINDS),
  checkShownOn: day(),
  checkFavourable: vine.boolean(),
  checkExpiresOn: day(),
})

export const pairValidator = vine.create({ tutorId: vine.string().uuid() })
