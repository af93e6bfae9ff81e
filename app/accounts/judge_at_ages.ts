import type { DateTime } from 'luxon'
import type { Transaction } from '#core/transaction'
import { ownAge } from '#accounts/own_age'
import { settleConsents } from '#accounts/settle_consents'
import { askGuardiansAgain } from '#accounts/ask_guardians_again'
import { askedOfGuardian, type Ages } from '#accounts/consent_purposes'
import { authorisedAmong } from '#accounts/queries/authorised_students'
import type User from '#accounts/models/user'

type Change = { before: Ages; now: { ages: Ages; since: DateTime } }

/**
 * Judges students at the ages that hold now, who stood at others before: which consents they need. Where guardians have more
 * to answer, they are asked; accounts wait or open, and pairs are told. As many queries for fifty as for one.
 *
 * @returns how many became what.
 */
export async function judgeAtAges(students: User[], { before, now }: Change, trx: Transaction) {
  const authorised = await authorisedAmong(idsOf(students), trx, before)
  const questions = (student: User, ages: Ages) => askedOfGuardian(ownAge(student), ages).length
  const asked = students.filter(
    (student) => questions(student, now.ages) > questions(student, before)
  )
  await forgetPassages(asked, now.ages, trx)
  await askGuardiansAgain(asked, now, trx)
  const states = new Map(students.map(({ id, state }) => [id, state]))
  await settleConsents(students, authorised, trx, 'rule')
  const became = (state: User['state']) =>
    students.filter((student) => student.state === state && states.get(student.id) !== state)
  return {
    judged: students.length,
    asked: asked.length,
    opened: became('active').length,
    waits: became('waiting_for_guardian').length,
  }
}

const idsOf = (students: User[]) => students.map(({ id }) => id)

/** What was passed on at an age that is none any more comes once more if it ever is one again. */
function forgetPassages(students: User[], ages: Ages, trx: Transaction) {
  return trx
    .from('consent_passages')
    .whereIn('student_id', idsOf(students))
    .whereNotIn('age', [ages.guardianConsentAge, ages.guardianAuthorisationAge])
    .delete()
}
