import { createHash, randomUUID } from 'node:crypto'
import type { SignUpForm } from '#accounts/sign_up_faults'

type Sent = SignUpForm & {
  /** Chosen by the form. */
  signUpId?: string
  firstName: string
  familyName: string
}

/**
 * One for all sends of a form with the same answers: what was corrected in between is a sign-up of its own, with its own
 * link. Not made of the password, which no fast hash may come from.
 */
export function signUpIdOf(sent: Sent) {
  const { signUpId = randomUUID(), role, firstName, familyName, birthDate } = sent
  const { email, guardianName, guardianEmail } = sent
  const answers = [role, firstName, familyName, birthDate, email, guardianName, guardianEmail]
  const hash = createHash('sha256')
    .update(JSON.stringify([signUpId, ...answers]))
    .digest('hex')
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
