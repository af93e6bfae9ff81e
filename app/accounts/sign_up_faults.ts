import { ageOn, isBirthDate, TUTOR_AGE } from '#accounts/age'
import { sameMailbox } from '#accounts/same_mailbox'

export type SignUpForm = {
  role: 'student' | 'tutor'
  birthDate: string
  email?: string
  withoutEmail?: boolean
  guardianName?: string
  guardianEmail?: string
  consentAccount?: boolean
  consentMessages?: boolean
}

type Field = 'birthDate' | 'email' | 'guardianName' | 'guardianEmail' | ConsentField
type ConsentField = 'consentAccount' | 'consentMessages'

/** By field, why a form can't become an account; each reason is one of our sentences. */
export type SignUpFaults = Partial<Record<Field, SignUpFault>>

export type SignUpFault =
  | 'birth_date_impossible'
  | 'tutor_too_young'
  | 'email_needed'
  | 'email_or_identifier'
  | 'email_is_guardian'
  | 'guardian_name_needed'
  | 'guardian_email_needed'
  | 'consent_needed'

/**
 * What no field can tell alone: ages, who must be named, and that a guardian's address is never the child's own, told at
 * the one that is asked for last. The form judges by this too, step by step.
 */
export function signUpFaults(form: SignUpForm, authorisationAge: number, today: string) {
  const faults: SignUpFaults = {}
  const age = ageOn(form.birthDate, today)
  if (!isBirthDate(form.birthDate, today)) faults.birthDate = 'birth_date_impossible'
  else if (form.role === 'tutor' && age < TUTOR_AGE) faults.birthDate = 'tutor_too_young'

  const guarded = form.role === 'student' && age < authorisationAge
  Object.assign(faults, emailFaults(form, guarded))
  if (guarded) Object.assign(faults, guardianFaults(form))
  if (form.role === 'student') Object.assign(faults, consentFaults(form))
  return faults
}

function emailFaults(form: SignUpForm, guarded: boolean): SignUpFaults {
  const { email, withoutEmail, role, guardianEmail } = form
  if (email) {
    const same = guarded && guardianEmail && sameMailbox(email, guardianEmail)
    return same ? { email: 'email_is_guardian' } : {}
  }
  if (!withoutEmail) return { email: role === 'student' ? 'email_or_identifier' : 'email_needed' }
  return guarded ? {} : { email: 'email_needed' }
}

function guardianFaults({ guardianName, guardianEmail }: SignUpForm): SignUpFaults {
  const faults: SignUpFaults = {}
  if (!guardianName) faults.guardianName = 'guardian_name_needed'
  if (!guardianEmail) faults.guardianEmail = 'guardian_email_needed'
  return faults
}

function consentFaults({ consentAccount, consentMessages }: SignUpForm): SignUpFaults {
  return {
    ...(!consentAccount && { consentAccount: 'consent_needed' as const }),
    ...(!consentMessages && { consentMessages: 'consent_needed' as const }),
  }
}
