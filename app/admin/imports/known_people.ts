import type { Transaction } from '#core/transaction'
import { personKey } from '#admin/imports/person_key'
import type { PeopleRow } from '#admin/imports/people_file'

/** Whose address, or whose name and birth date, is taken; each with the rule that says so. */
export type Known = { emails: Map<string, string>; people: Map<string, string> }

type Account = { email: string | null; first_name: string; family_name: string; birth_date: string }

/** Who of these rows has an account. One that was never confirmed makes way, as everywhere. */
export async function knownPeople(rows: PeopleRow[], trx: Transaction): Promise<Known> {
  const emails = rows.flatMap(({ values }) => values.email?.toLowerCase() ?? [])
  const days = rows.flatMap(({ values }) => values.birthDate ?? []).filter((day) => DAY.test(day))
  const accounts: Account[] = await trx
    .from('users')
    .whereNot('state', 'unconfirmed')
    .where((either) =>
      either
        .whereRaw('lower(email) = ANY(?)', [emails])
        .orWhereRaw('birth_date::text = ANY(?)', [days])
    )
    .select('email', 'first_name', 'family_name')
    .select(trx.raw('birth_date::text AS birth_date'))
  return {
    emails: new Map(
      accounts.flatMap(({ email }) => (email ? [[email.toLowerCase(), 'email_taken']] : []))
    ),
    people: new Map(accounts.map((one) => [keyOf(one), 'already_here'])),
  }
}

const DAY = /^\d{4}-\d\d-\d\d$/

const keyOf = ({
  first_name: firstName,
  family_name: familyName,
  birth_date: birthDate,
}: Account) => personKey({ firstName, familyName, birthDate })
