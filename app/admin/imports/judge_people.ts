import { settings } from '#core/settings'
import type { Transaction } from '#core/transaction'
import { presumedDay } from '#accounts/own_age'
import { invitationFault, type Invited } from '#accounts/invitation_fault'
import { invitationValidator } from '#admin/validators/accounts'
import { FAULT_FIELDS } from '#admin/imports/fault_fields'
import { personKey } from '#admin/imports/person_key'
import { knownPeople, type Known } from '#admin/imports/known_people'
import type { PeopleRow } from '#admin/imports/people_file'

export type Role = 'student' | 'tutor'
type Newcomer = Exclude<Invited, { role: 'staff' }>
export type Reason = { field: string; rule: string }
export type Fate = { line: number; name: string; person?: Newcomer; reasons: Reason[] }

const NO_PERMISSIONS = { coordinator: false, safeguarding: false, administrator: false }

/** What becomes of each row: an invitation that may leave, or why not. Decided in the order of the file. */
export async function judgePeople(
  rows: PeopleRow[],
  role: Role,
  trx: Transaction
): Promise<Fate[]> {
  const { guardianAuthorisationAge } = await settings.get()
  const today = presumedDay()
  const known = await knownPeople(rows, trx)
  const fates: Fate[] = []
  for (const row of rows) {
    const fate = await personOf(row, role)
    const fault = fate.person && invitationFault(fate.person, guardianAuthorisationAge, today)
    if (fault) fate.reasons.push({ field: FAULT_FIELDS[fault], rule: fault })
    if (fate.reasons.length === 0) fate.reasons.push(...meet(fate.person!, known))
    fates.push(fate)
  }
  return fates
}

async function personOf({ line, values }: PeopleRow, role: Role): Promise<Fate> {
  const name = [values.firstName, values.familyName].filter(Boolean).join(' ')
  const [error, valid] = await invitationValidator.tryValidate({
    ...values,
    role,
    ...NO_PERMISSIONS,
  })
  if (error) {
    const messages = error.messages as Reason[]
    return { line, name, reasons: messages.map(({ field, rule }) => ({ field, rule })) }
  }
  const { firstName, familyName, locale, email, birthDate, guardianName, guardianEmail } = valid
  const guardian =
    guardianName && guardianEmail ? { name: guardianName, email: guardianEmail } : undefined
  const shared = { firstName, familyName, locale, birthDate: birthDate! }
  const person: Newcomer =
    role === 'tutor' ? { ...shared, role, email: email! } : { ...shared, role, email, guardian }
  return { line, name, person, reasons: [] }
}

/** Somebody who has an account, or stands further up in the file, is not invited again. Their address is taken by themselves. */
function meet(person: Newcomer, known: Known): Reason[] {
  const key = personKey(person)
  const { email } = person
  if (known.people.has(key)) return [{ field: 'familyName', rule: known.people.get(key)! }]
  if (email && known.emails.has(email)) return [{ field: 'email', rule: known.emails.get(email)! }]
  if (email) known.emails.set(email, 'twice_in_file')
  known.people.set(key, 'twice_in_file')
  return []
}
