import vine from '@vinejs/vine'
import { LEGAL_TEXTS } from '#accounts/models/legal_text'

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
