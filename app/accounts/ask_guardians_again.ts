import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { isUnanswered } from '#accounts/account_states'
import type { Ages } from '#accounts/consent_purposes'
import { ownAge } from '#accounts/own_age'
import { sameMailbox } from '#accounts/same_mailbox'
import { withdrawConsents } from '#accounts/withdraw_consents'
import GuardianAsked from '#accounts/events/guardian_asked'
import Guardian from '#accounts/models/guardian'
import Guardianship from '#accounts/models/guardianship'
import type User from '#accounts/models/user'

/**
 * A student is younger than it seemed, or an age was raised: what a birthday passed on that hasn't come yet is undone, and guardians are asked.
 * What passed from a guardian to the student doesn't go back by itself: the guardian reads the present texts and answers.
 */
export async function askGuardiansAgain(student: User, ages: Ages, trx: Transaction) {
  await forgetPassages(student, trx)
  await withdrawPassed(student, ages, trx)
  const guardianships = await openAgain(student, trx)
  // Whoever answers for it first has the guardians asked.
  if (isUnanswered(student)) return
  for (const { id } of guardianships) {
    await announce(new GuardianAsked({ guardianshipId: id }), trx)
  }
}

/** They come once more, on the right birthday. */
async function forgetPassages(student: User, trx: Transaction) {
  await trx
    .from('consent_passages')
    .where('student_id', student.id)
    .where('age', '>', ownAge(student))
    .delete()
}

/** What a child under the age of consent never said themselves, but took over from a guardian. */
async function withdrawPassed(student: User, { guardianConsentAge }: Ages, trx: Transaction) {
  if (ownAge(student) >= guardianConsentAge) return
  await withdrawConsents({ studentId: student.id, channel: 'passed' }, 'passed', trx)
}

/**
 * Guardians whose part ended with a birthday that hasn't come have it again, unless the address is the student's own by now.
 *
 * @returns all guardianships that are open.
 */
async function openAgain({ id: studentId, email }: User, trx: Transaction) {
  const ended = await Guardianship.query({ client: trx }).where({ studentId, endedBy: 'passed' })
  for (const guardianship of ended) {
    const guardian = await Guardian.findOrFail(guardianship.guardianId, { client: trx })
    if (email && sameMailbox(email, guardian.email)) continue
    await guardianship.merge({ endedAt: null, endedBy: null }).save()
  }
  return Guardianship.query({ client: trx }).where({ studentId }).whereNull('ended_at')
}
