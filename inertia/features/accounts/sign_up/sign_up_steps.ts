import { ageOn } from '#accounts/age'
import type { FormErrors } from '~/ui/form_context'
import type { SignUpRole, SignUpValues } from '~/features/accounts/sign_up/sign_up_draft'

export type StepName = 'who' | 'guardian' | 'expectations' | 'access' | 'agreement'

const WAYS: Record<SignUpRole, StepName[]> = {
  student: ['who', 'guardian', 'access', 'agreement'],
  tutor: ['who', 'expectations', 'access'],
}

export const FIELDS: Record<StepName, string[]> = {
  who: ['firstName', 'familyName', 'birthDate'],
  guardian: ['guardianName', 'guardianEmail'],
  expectations: [],
  access: ['email', 'withoutEmail', 'password', 'timeZone'],
  agreement: ['consentAccount', 'consentMessages'],
}

/** The steps of a way; who is old enough is not asked for a guardian. */
export const stepsOf = (role: SignUpRole, guarded: boolean) =>
  WAYS[role].filter((step) => step !== 'guardian' || guarded)

/** The first step that holds an error, or -1. */
export const stepWithError = (steps: StepName[], errors: FormErrors) =>
  steps.findIndex((step) => FIELDS[step].some((field) => field in errors))

/** The errors that can be mended here; what belongs to no step is told at each. */
export function errorsAt(step: StepName, steps: StepName[], errors: FormErrors): FormErrors {
  const elsewhere = steps.filter((other) => other !== step).flatMap((other) => FIELDS[other])
  return Object.fromEntries(Object.entries(errors).filter(([name]) => !elsewhere.includes(name)))
}

/** Full years on a day, or null while no date of birth is typed. */
export const ageOf = ({ birthDate }: SignUpValues, today: string) =>
  birthDate ? ageOn(birthDate, today) : null

export function isGuarded(age: number | null, role: SignUpRole, authorisationAge: number) {
  return role === 'student' && (age === null || age < authorisationAge)
}
