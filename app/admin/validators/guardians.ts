import vine from '@vinejs/vine'
import { day } from '#admin/validators/day'

const ticked = () => vine.boolean().optional()

export const recordedConsentsValidator = vine.create({
  guardianshipId: vine.string().uuid(),
  channel: vine.enum(['paper', 'phone'] as const),
  givenOn: day(),
  receivedBy: vine.string().uuid(),
  account: ticked(),
  messages: ticked(),
  tutoring: ticked(),
  photo: ticked(),
})

export const addedGuardianValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  email: vine.string().trim().toLowerCase().maxLength(254).email(),
  locale: vine.enum(['fr', 'en'] as const),
})

export const talkValidator = vine.create({ heldOn: day() })

export const renewedLinkValidator = vine.create({ sendAgain: ticked() })
