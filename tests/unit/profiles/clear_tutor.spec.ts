import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { freezeTime } from '#tests/helpers/time'
import { announced } from '#tests/helpers/events'
import type User from '#accounts/models/user'
import AuditEntry from '#audit/models/audit_entry'
import ClearTutor, { type Clearance } from '#profiles/actions/clear_tutor'
import Application from '#profiles/models/application'
import TutorCleared from '#profiles/events/tutor_cleared'
import { isCleared } from '#profiles/queries/cleared_tutors'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createApplicant, createTutor } from '#database/factories/profiles/profile_factory'

async function clearance(changes: Partial<Clearance> = {}): Promise<Clearance> {
  const [staff, interviewer] = [await createStaff(), await createStaff()]
  const applicant = await createApplicant()
  return {
    tutorId: applicant.id,
    staffId: staff.id,
    charterVersion: '2026-09',
    charterAcceptedOn: '2026-11-10',
    interviewHeldOn: '2026-11-12',
    interviewerId: interviewer.id,
    interviewFavourable: true,
    ...changes,
    check: {
      kind: 'criminal_record_extract',
      shownOn: '2026-11-15',
      favourable: true,
      expiresOn: '2029-11-15',
      ...changes.check,
    },
  }
}

test.group('Clearing a tutor', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('records charter, interview and check, decides, journals and announces', async ({
    assert,
  }) => {
    const input = await clearance()
    assert.isFalse(await isCleared(input.tutorId))
    const result = await new ClearTutor().handle(input)
    assert.isTrue(result.ok)

    assert.isTrue(await isCleared(input.tutorId))
    const application = await Application.findByOrFail('tutorId', input.tutorId)
    assert.deepInclude(application.$attributes, { state: 'cleared', decidedBy: input.staffId })
    const entry = await AuditEntry.findByOrFail('subjectId', input.tutorId)
    assert.deepEqual(entry.before, { state: 'submitted' })
    assert.deepEqual(await announced(TutorCleared), [{ tutorId: input.tutorId }])
  })

  test('an interview or a check that is not favourable clears nobody', async ({ assert }) => {
    const check = { favourable: false } as Clearance['check']
    for (const changes of [{ interviewFavourable: false }, { check }]) {
      const input = await clearance(changes)
      assert.deepInclude(await new ClearTutor().handle(input), { reason: 'unfavourable' })
      assert.isFalse(await isCleared(input.tutorId))
    }
    assert.lengthOf(await db.from('background_checks'), 0)
  })

  test('dates must make sense', async ({ assert }) => {
    const expired = { shownOn: '2023-11-15', expiresOn: '2026-11-23' } as Clearance['check']
    const future = { shownOn: '2026-11-24' } as Clearance['check']
    const cases: [Partial<Clearance>, string][] = [
      [{ check: expired }, 'check_expired'],
      [{ check: future }, 'date_in_future'],
      [{ charterAcceptedOn: '2026-11-24' }, 'date_in_future'],
      [{ interviewHeldOn: '2026-12-01' }, 'date_in_future'],
    ]
    for (const [changes, reason] of cases) {
      assert.deepInclude(await new ClearTutor().handle(await clearance(changes)), { reason })
    }
  })

  test('whose check has expired is cleared anew', async ({ assert }) => {
    freezeTime('2023-11-20T09:00:00Z')
    const { id: tutorId } = await createTutor()
    freezeTime('2026-11-23T09:00:00Z')
    assert.isFalse(await isCleared(tutorId))
    const result = await new ClearTutor().handle(await clearance({ tutorId }))
    assert.isTrue(result.ok)
    assert.isTrue(await isCleared(tutorId))
  })

  test('only an applicant who is active and of age', async ({ assert }) => {
    const people: [User, string][] = [
      [await createUser({ role: 'student' }), 'not_an_applicant'],
      [await createTutor(), 'not_an_applicant'],
      [await createApplicant({ birthDate: '2008-11-24' }), 'tutor_too_young'],
      [await createApplicant({ state: 'suspended' }), 'account_not_active'],
    ]
    for (const [{ id: tutorId }, reason] of people) {
      assert.deepInclude(await new ClearTutor().handle(await clearance({ tutorId })), { reason })
    }
  })

  test('the interview was held by staff', async ({ assert }) => {
    const stranger = await createUser()
    const input = await clearance({ interviewerId: stranger.id })
    assert.deepInclude(await new ClearTutor().handle(input), { reason: 'interviewer_not_staff' })
  })
})
