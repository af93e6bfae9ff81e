import { LegalTextSchema } from '#database/schema'

export const LEGAL_TEXTS = [
  'charter',
  'consent_account',
  'consent_messages_and_hours',
  'consent_photo',
  'consent_tutoring',
] as const

/** One version of a text that people agree to. It never changes: a change is a new version. */
export default class LegalText extends LegalTextSchema {}
