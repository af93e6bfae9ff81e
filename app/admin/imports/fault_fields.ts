import type { invitationFault } from '#accounts/invitation_fault'

type Fault = NonNullable<ReturnType<typeof invitationFault>> | 'email_taken'

/** Beside which field it is said why somebody can't be invited. */
export const FAULT_FIELDS: Record<Fault, string> = {
  email_taken: 'email',
  birth_date_impossible: 'birthDate',
  tutor_too_young: 'birthDate',
  of_age: 'guardianEmail',
  email_needed: 'email',
  guardian_is_child: 'guardianEmail',
}
