import type { Answer } from '~/features/accounts/consents/consent_questions'
import type { Guardian } from '~/features/accounts/consents/named_guardian'

/** Answered, and yet something that is needed was not agreed to, or was taken back. */
export const lacksConsent = ({ answered, consents }: Guardian, needed: Answer['purpose'][]) =>
  answered && !needed.every((wanted) => consents.some(({ purpose }) => purpose === wanted))
