import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { authorisationMayHaveChanged } from '#accounts/account_life'
import { askGuardiansAgain } from '#accounts/ask_guardians_again'
import { askedOfGuardian, type Ages } from '#accounts/consent_purposes'
import { ownAge } from '#accounts/own_age'
import { settleAccount } from '#accounts/settle_account'
import { isAuthorised } from '#accounts/queries/authorised_students'
import AuthorisationChanged from '#accounts/events/authorisation_changed'
import User from '#accounts/models/user'

/**
 * Staff change an age of the settings: which consents a student needs is judged anew for each whom it concerns, in the same
 * transaction. Where guardians have more to answer, they are asked; accounts wait or open, and pairs are told.
 *
 * @param save saves the ages.
 */
export async function changeAges(
  { before, after }: { before: Ages; after: Ages },
  save: () => Promise<unknown>,
  trx: Transaction
) {
  const concerned = await studentsConcerned(before, after, trx).orderBy('id').forUpdate()
  const authorised = new Map<string, boolean>()
  for (const { id } of concerned) authorised.set(id, await isAuthorised(id, trx))
  await save()

  for (const student of concerned) {
    const asked = (ages: Ages) => askedOfGuardian(ownAge(student), ages).length
    if (asked(after) > asked(before)) {
      await forgetPassagesOf(student, after, trx)
      await askGuardiansAgain(student, after, trx)
    }
    await settleAccount(student, trx)
    await authorisationMayHaveChanged(student.id, trx)
    const stands = await isAuthorised(student.id, trx)
    if (stands !== authorised.get(student.id)) {
      await announce(AuthorisationChanged.of(student.id, stands), trx)
    }
  }
}

/** Students who are on the other side of an age once it is changed, on their own calendar. */
export function studentsConcerned(before: Ages, after: Ages, trx?: Transaction) {
  const now = clock.now().toJSDate()
  const reached =
    '(birth_date + make_interval(years => ?)) <= (?::timestamptz AT TIME ZONE time_zone)::date'
  const differs = `(${reached}) <> (${reached})`
  return User.query({ client: trx })
    .where('role', 'student')
    .whereNot('state', 'deactivated')
    .where((either) =>
      either
        .whereRaw(differs, [before.guardianConsentAge, now, after.guardianConsentAge, now])
        .orWhereRaw(differs, [
          ...[before.guardianAuthorisationAge, now, after.guardianAuthorisationAge, now],
        ])
    )
}

/** What was passed on at an age that is none any more comes once more if it ever is one again. */
function forgetPassagesOf({ id }: User, ages: Ages, trx: Transaction) {
  return trx
    .from('consent_passages')
    .where('student_id', id)
    .whereNotIn('age', [ages.guardianConsentAge, ages.guardianAuthorisationAge])
    .delete()
}
