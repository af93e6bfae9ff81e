import { ageOn, isBirthDate, TUTOR_AGE } from '#accounts/age'
import { sameMailbox } from '#accounts/same_mailbox'
import type { NamedGuardian } from '#accounts/name_guardian'
import type StaffPermission from '#accounts/models/staff_permission'

export type Invited = { firstName: string; familyName: string; locale: 'fr' | 'en' } & (
  | {
      role: 'student'
      birthDate: string
      /** Without one they get an identifier, and the guardian gets their mails. */
      email?: string
      guardian?: Omit<NamedGuardian, 'locale'>
    }
  | { role: 'tutor'; birthDate: string; email: string }
  | { role: 'staff'; email: string; permissions: StaffPermission['permission'][] }
)

/** Why somebody can't be invited like this, or null. */
export function invitationFault(person: Invited, authorisationAge: number, today: string) {
  if (person.role === 'staff') return null
  if (!isBirthDate(person.birthDate, today)) return 'birth_date_impossible' as const
  const age = ageOn(person.birthDate, today)
  if (person.role === 'tutor') return age < TUTOR_AGE ? ('tutor_too_young' as const) : null

  const { email, guardian } = person
  if (guardian && age >= authorisationAge) return 'of_age' as const
  if (!email && !guardian) return 'email_needed' as const
  const same = email && guardian && sameMailbox(email, guardian.email)
  return same ? ('guardian_is_child' as const) : null
}
