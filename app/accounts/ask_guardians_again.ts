import type { DateTime } from 'luxon'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { isUnanswered } from '#accounts/account_states'
import type { Ages } from '#accounts/consent_purposes'
import { hasReachedAge } from '#accounts/queries/consent_sql'
import { ownAge } from '#accounts/own_age'
import { withdrawPassed } from '#accounts/withdraw_consents'
import GuardianAsked from '#accounts/events/guardian_asked'
import Guardianship from '#accounts/models/guardianship'
import type User from '#accounts/models/user'

type Present = {
  ages: Ages
  /** Since when guardians have this to answer: whom a mail reached since then gets no other. */
  since?: DateTime
}

/**
 * These students are younger than it seemed, or an age was raised: what a birthday passed on that hasn't come yet is undone, and guardians are
 * asked. What passed from a guardian to the student doesn't go back by itself: the guardian reads the present texts and answers.
 */
export async function askGuardiansAgain(
  students: User[],
  { ages, since }: Present,
  trx: Transaction
) {
  const ids = idsOf(students)
  const children = students.filter((student) => ownAge(student) < ages.guardianConsentAge)
  await forgetPassages(ids, trx)
  await withdrawPassed(idsOf(children), trx)
  await openAgain(ids, trx)
  // Whoever answers for it first has the guardians asked.
  const answered = students.filter((student) => !isUnanswered(student))
  const guardianships = await Guardianship.query({ client: trx })
    .whereIn('student_id', idsOf(answered))
    .whereNull('ended_at')
    .orderBy('id')
  await announce(
    guardianships.map((guardianship) => asked(guardianship, since)),
    trx
  )
}

const idsOf = (students: User[]) => students.map(({ id }) => id)

/** They come once more, on the right birthday. */
async function forgetPassages(studentIds: string[], trx: Transaction) {
  await trx
    .from('consent_passages')
    .whereIn('student_id', studentIds)
    .whereExists((users) =>
      users
        .from('users')
        .whereColumn('users.id', 'consent_passages.student_id')
        .whereRaw(`NOT ${hasReachedAge('consent_passages.age')}`)
    )
    .delete()
}

/** Guardians whose part ended with a birthday that hasn't come have it again, unless the address is the student's own by now. */
async function openAgain(studentIds: string[], trx: Transaction) {
  await trx
    .from('guardianships')
    .whereIn('student_id', studentIds)
    .where('ended_by', 'passed')
    .whereNotExists((own) =>
      own
        .from('users')
        .join('guardians', 'guardians.id', 'guardianships.guardian_id')
        .whereColumn('users.id', 'guardianships.student_id')
        .whereRaw('mailbox(users.email) = mailbox(guardians.email)')
    )
    .update({ ended_at: null, ended_by: null })
}

function asked({ id: guardianshipId, linkVersion }: Guardianship, since?: DateTime) {
  const putOff = since && { since: since.toUTC().toISO()!, linkVersion }
  return new GuardianAsked({ guardianshipId, ...(putOff && { putOff }) })
}
