import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { changeConsents } from '#accounts/change_consents'
import { withdrawConsents } from '#accounts/withdraw_consents'
import type { Purpose } from '#accounts/consent_purposes'
import { wasAsked } from '#accounts/queries/was_asked'
import { standingOfGuardians } from '#accounts/queries/standing_of_guardians'
import ConsentsPassed from '#accounts/events/consents_passed'
import GuardianConsentsPassed from '#accounts/events/guardian_consents_passed'
import Consent from '#accounts/models/consent'
import Guardianship from '#accounts/models/guardianship'

type Passage = { studentId: string; age: number; last: boolean }

/** What is the student's alone to answer from then on. The tutoring never is: from the last age on nobody has to authorise it. */
const CLOSED: Purpose[] = ['account', 'messages_and_hours', 'photo']

/** @returns whether it was done now; a second call for the same age does nothing. */
export async function passConsentsOf(passage: Passage) {
  const result = await changeConsents(passage.studentId, async (_student, trx) => {
    if (!(await isFirst(passage, trx))) return refused('passed_before')
    await passOn(passage.studentId, trx)
    if (await wasOwnBefore(passage, trx)) return done()
    const guardians = await tellGuardians(passage, trx)
    if (guardians > 0) await announce(new ConsentsPassed(passage), trx)
    return done()
  })
  return result.ok
}

async function isFirst({ studentId, age }: Passage, trx: Transaction) {
  const rows = await trx
    .knexQuery()
    .table('consent_passages')
    .insert({ student_id: studentId, age, passed_at: clock.now().toJSDate() })
    .onConflict(['student_id', 'age'])
    .ignore()
    .returning('age')
  return rows.length > 0
}

/** It was passed on at another age, and no guardian was asked since: what is the student's long since is news to nobody. */
async function wasOwnBefore({ studentId, age, last }: Passage, trx: Transaction) {
  if (last) return false
  const passages = trx.from('consent_passages').where('student_id', studentId)
  return (await passages.whereNot({ age }).first()) !== null
}

/**
 * Account and messages need the student's own word at every age: what they gave or took back stays, and who never answered
 * is asked. Of a photo, which no child is asked about, they take over what really stood: not what another guardian took back.
 */
async function passOn(studentId: string, trx: Transaction) {
  const stood = await standingOfGuardians(studentId, trx)
  const given = await Consent.query({ client: trx })
    .where('student_id', studentId)
    .whereIn('purpose', CLOSED)
    .whereNotNull('guardianship_id')
    .whereNull('withdrawn_at')
    .orderBy('given_at', 'desc')
  for (const consent of given) {
    await consent.merge({ withdrawnAt: clock.now(), withdrawnBy: 'passed' }).save()
  }
  const photo = stood.includes('photo') && given.find(({ purpose }) => purpose === 'photo')
  if (photo && !(await hasAnsweredOfPhoto(studentId, trx))) await takeOver(photo, trx)
}

/** Students who ever said yes or no themselves have the last word. */
async function hasAnsweredOfPhoto(studentId: string, trx: Transaction) {
  const own = { studentId, purpose: 'photo' as const, guardianshipId: null }
  const answers = await Consent.query({ client: trx }).where(own)
  return answers.some(({ withdrawnBy }) => !withdrawnBy || withdrawnBy === 'student')
}

/** Word for word. */
function takeOver({ studentId, purpose, textId }: Consent, trx: Transaction) {
  return Consent.create(
    { studentId, purpose, textId, channel: 'passed', givenAt: clock.now() },
    { client: trx }
  )
}

/**
 * At the last age all who were ever asked hear of it and links die; what the guardian authorised until then stays written.
 * Before, only who answered something that isn't theirs any more: of who signed up past that age it was never asked.
 *
 * @returns how many were told.
 */
async function tellGuardians({ studentId, age, last }: Passage, trx: Transaction) {
  const open = await Guardianship.query({ client: trx })
    .where('student_id', studentId)
    .whereNull('ended_at')
    .if(!last, (guardianships) => guardianships.whereIn('id', answeredFor(studentId, trx)))
  let told = 0
  for (const guardianship of open) {
    const { id: guardianshipId } = guardianship
    if (await wasAsked(guardianship, trx)) {
      await announce(new GuardianConsentsPassed({ guardianshipId, age, last }), trx)
      told++
    }
    if (!last) continue
    await withdrawConsents({ guardianshipId }, 'passed', trx)
    await guardianship.merge({ endedAt: clock.now(), endedBy: 'passed' }).save()
  }
  return told
}

const answeredFor = (studentId: string, trx: Transaction) =>
  Consent.query({ client: trx })
    .where('student_id', studentId)
    .whereIn('purpose', CLOSED)
    .whereNotNull('guardianship_id')
    .select('guardianship_id')
