import { createHash, randomUUID } from 'node:crypto'
import type { SignUpForm } from '#accounts/sign_up_faults'

type Child = { firstName: string; familyName: string; birthDate: string }

type Sent = SignUpForm &
  Child & {
    /** Chosen by the form. */
    signUpId?: string
  }

/**
 * One for all sends of a form with the same answers: what was corrected in between is a sign-up of its own, with its own
 * link. Not made of the password, which no fast hash may come from.
 */
export function signUpIdOf(sent: Sent) {
  const { signUpId = randomUUID(), role, firstName, familyName, birthDate } = sent
  const { email, guardianName, guardianEmail } = sent
  return idOf([
    ...[signUpId, role, firstName, familyName, birthDate],
    ...[email, guardianName, guardianEmail],
  ])
}

/**
 * Without an address nothing but this keeps a child from a second account: one for each child in one browser, however
 * many forms and tabs they were typed in. A brother or sister is another child.
 */
export const childSignUpId = (browser: string, { firstName, familyName, birthDate }: Child) =>
  idOf([browser, plain(firstName), plain(familyName), birthDate])

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase()

function idOf(parts: unknown[]) {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
