import type Consent from '#accounts/models/consent'
import type LegalText from '#accounts/models/legal_text'

export type Purpose = Consent['purpose']

/** In the order in which they are read. */
export const PURPOSES = ['account', 'messages_and_hours', 'tutoring', 'photo'] as const

/** What every student agrees to themselves, whatever their age. */
export const NEEDED_OF_STUDENT = ['account', 'messages_and_hours'] as const

export type Ages = { guardianConsentAge: number; guardianAuthorisationAge: number }
export type Question = { purpose: Purpose; needed: boolean }

export const textKind = (purpose: Purpose): LegalText['kind'] => `consent_${purpose}`

export const isPurpose = (value: string): value is Purpose =>
  PURPOSES.some((purpose) => purpose === value)

/**
 * What a guardian of somebody of this age is asked: under the age of consent everything, with the photo as a free
 * choice; after it only the tutoring itself, up to the age of authorisation.
 */
export function askedOfGuardian(age: number, ages: Ages): Question[] {
  if (age >= ages.guardianAuthorisationAge) return []
  if (age >= ages.guardianConsentAge) return [{ purpose: 'tutoring', needed: true }]
  return PURPOSES.map((purpose) => ({ purpose, needed: purpose !== 'photo' }))
}

/** What students answer themselves: the photo is theirs from the age of consent on. */
export function askedOfStudent(age: number, ages: Ages): Question[] {
  const needed = NEEDED_OF_STUDENT.map((purpose): Question => ({ purpose, needed: true }))
  return age < ages.guardianConsentAge ? needed : [...needed, { purpose: 'photo', needed: false }]
}
