import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import Settings from '#core/models/settings'
import { transaction, type Transaction } from '#core/transaction'
import { ownAge } from '#accounts/own_age'
import { settleConsents } from '#accounts/settle_consents'
import { askGuardiansAgain } from '#accounts/ask_guardians_again'
import { askedOfGuardian, type Ages } from '#accounts/consent_purposes'
import { authorisedStudents } from '#accounts/queries/authorised_students'
import { studentsConcerned } from '#accounts/queries/students_concerned'
import AgesChanged from '#accounts/events/ages_changed'
import AgeChange from '#accounts/models/age_change'
import type User from '#accounts/models/user'

/** How many students are judged in one transaction. */
export const PAGE = 50

type Input = { ageChangeId: string }

/**
 * Judges the next students whom a changed age concerns: which consents they need. Where guardians have more to answer, they are
 * asked; accounts wait or open, and pairs are told. The row of the change, held, says up to whom: doing it twice is doing
 * it once. The ages are those that hold now: if they were changed again meanwhile, nothing is done that isn't so any more.
 */
export default class JudgeChangedAges {
  handle({ ageChangeId }: Input) {
    return transaction(async (trx) => {
      const change = await AgeChange.query({ client: trx })
        .where('id', ageChangeId)
        .forUpdate()
        .firstOrFail()
      if (change.finishedAt) return
      const before = agesBefore(change)
      const now = await Settings.query({ client: trx }).firstOrFail()
      const students = await nextOf(change, studentsConcerned(before, now, trx))
      const was = await authorisedAmong(students, before, trx)
      for (const student of students) {
        const became = await judge(student, { before, now, authorised: was.has(student.id) }, trx)
        change.merge(countedWith(change, became))
      }
      const isLast = students.length < PAGE
      change.lastStudentId = students.at(-1)?.id ?? change.lastStudentId
      await change.merge({ finishedAt: isLast ? clock.now() : null }).save()
      if (!isLast) await announce(new AgesChanged({ ageChangeId }), trx)
    })
  }
}

const agesBefore = (change: AgeChange): Ages => ({
  guardianConsentAge: change.consentAgeBefore,
  guardianAuthorisationAge: change.authorisationAgeBefore,
})

function nextOf({ lastStudentId }: AgeChange, concerned: ReturnType<typeof studentsConcerned>) {
  if (lastStudentId) concerned.where('id', '>', lastStudentId)
  return concerned.orderBy('id').limit(PAGE).forUpdate()
}

/** Who of these was authorised as long as those ages held. */
async function authorisedAmong(students: User[], ages: Ages, trx: Transaction) {
  const ids = students.map(({ id }) => id)
  const rows = await authorisedStudents(trx, ages).whereIn('users.id', ids).select('users.id')
  return new Set(rows.map((row) => row.id as string))
}

type Judged = { before: Ages; now: Ages; authorised: boolean }
type Became = { asked: boolean; opened: boolean; waits: boolean }

async function judge(student: User, { before, now, authorised }: Judged, trx: Transaction) {
  const questions = (ages: Ages) => askedOfGuardian(ownAge(student), ages).length
  const asked = questions(now) > questions(before)
  if (asked) {
    await forgetPassagesOf(student, now, trx)
    await askGuardiansAgain(student, now, trx)
  }
  const { state } = student
  await settleConsents(student, authorised, trx)
  const changed = student.state !== state
  return {
    asked,
    opened: changed && student.state === 'active',
    waits: changed && student.state === 'waiting_for_guardian',
  }
}

/** What was passed on at an age that is none any more comes once more if it ever is one again. */
function forgetPassagesOf({ id }: User, ages: Ages, trx: Transaction) {
  return trx
    .from('consent_passages')
    .where('student_id', id)
    .whereNotIn('age', [ages.guardianConsentAge, ages.guardianAuthorisationAge])
    .delete()
}

const countedWith = (
  { judged, guardiansAsked, opened, madeToWait }: AgeChange,
  became: Became
) => ({
  judged: judged + 1,
  guardiansAsked: guardiansAsked + Number(became.asked),
  opened: opened + Number(became.opened),
  madeToWait: madeToWait + Number(became.waits),
})
