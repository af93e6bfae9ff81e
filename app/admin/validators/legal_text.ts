import vine from '@vinejs/vine'

export const LEGAL_TEXTS = [
  'charter',
  'consent_account',
  'consent_messages_and_hours',
  'consent_photo',
  'consent_tutoring',
] as const

const body = () => vine.string().trim().minLength(1).maxLength(50_000)

export const legalTextValidator = vine.create({
  kind: vine.enum(LEGAL_TEXTS),
  version: vine
    .string()
    .trim()
    .regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$/),
  bodyFr: body(),
  bodyEn: body(),
})
