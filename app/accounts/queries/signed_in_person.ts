import db from '@adonisjs/lucid/services/db'
import User from '#accounts/models/user'
import { missesOwnConsent } from '#accounts/queries/missing_own_consent'

/** States in which a person may be signed in; a suspension ends it at the next request. */
export const STATES_THAT_SIGN_IN = ['waiting_for_guardian', 'active'] as const

const OF_PERSON = 'person_'

/** Named one by one: a statement that comes with each request is worth preparing. */
const COLUMNS = [...User.$columnsDefinitions.values()].map(({ columnName }) => columnName)

/** Asked anew each time: which texts hold depends on the moment. */
const missingConsent = () => db.raw(`${missesOwnConsent()} AS misses_own_consent`)

/** What a statement that joins `users` selects of the person, for `personIn`. */
export const personColumns = () => [
  ...COLUMNS.map((column) => `users.${column} AS ${OF_PERSON}${column}`),
  missingConsent(),
]

/** The person of a row with `personColumns`, or null where nobody was joined. */
export function personIn({ misses_own_consent: missesConsent, ...row }: Record<string, unknown>) {
  if (row[`${OF_PERSON}id`] === null) return null
  const own = COLUMNS.map((column) => [column, row[OF_PERSON + column]])
  return User.$createFromAdapterResult({
    ...Object.fromEntries(own),
    misses_own_consent: missesConsent,
  })
}

/** The person, with whether they miss a consent of their own, unless their account may not sign in. */
export const findPersonSigningIn = (id: string) =>
  User.query()
    .select(...COLUMNS, missingConsent())
    .where('id', id)
    .whereIn('state', [...STATES_THAT_SIGN_IN])
    .first()
