import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import AuditEntry from '#audit/models/audit_entry'
import Application from '#profiles/models/application'
import TutorCleared from '#profiles/events/tutor_cleared'
import ApplicationDecision from '#profiles/models/application_decision'
import ApplicationRefused from '#profiles/events/application_refused'
import RecordInterview from '#profiles/actions/record_interview'
import DecideApplication from '#profiles/actions/decide_application'
import { isCleared } from '#profiles/queries/cleared_tutors'
import { clock } from '#core/clock'
import { freezeTime } from '#tests/helpers/time'
import { announced } from '#tests/helpers/events'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createApplicant, createTutor } from '#database/factories/profiles/profile_factory'
import {
  acceptCharter,
  noteInterview,
  recordCheck,
} from '#database/factories/profiles/clearance_factory'

async function candidate(interviewer: User, values: Partial<User> = {}) {
  const tutor = await createApplicant(values)
  await acceptCharter(tutor.id)
  await noteInterview(tutor.id, { interviewerId: interviewer.id })
  await recordCheck(tutor.id, { checkerId: interviewer.id })
  return { tutor, application: await Application.findByOrFail('tutorId', tutor.id) }
}

const decide = (
  application: Application,
  staff: User,
  outcome: 'cleared' | 'refused' = 'cleared',
  absentColleagueId: string | null = null
) =>
  new DecideApplication().handle({
    applicationId: application.id,
    staffId: staff.id,
    outcome,
    absentColleagueId,
  })

test.group('Deciding on an application', (group) => {
  group.each.setup(() => void freezeTime())

  test('somebody else than the interviewer clears, with journal and news', async ({ assert }) => {
    const [interviewer, staff] = [await createStaff(), await createStaff()]
    const { tutor, application } = await candidate(interviewer)
    assert.isFalse(await isCleared(tutor.id))
    const result = await decide(application, staff)
    assert.isTrue(result.ok)

    assert.isTrue(await isCleared(tutor.id))
    const decision = await ApplicationDecision.findByOrFail('applicationId', application.id)
    assert.include(decision.$attributes, {
      outcome: 'cleared',
      decidedBy: staff.id,
      interviewerId: interviewer.id,
      absentColleagueId: null,
    })
    assert.deepEqual(await announced(TutorCleared), [{ tutorId: tutor.id }])
    const entry = await AuditEntry.findByOrFail('action', 'profiles.tutor_cleared')
    assert.equal(entry.actorId, staff.id)
  })

  test('the interviewer decides only where nobody else is active, naming who is away', async ({
    assert,
  }) => {
    const [interviewer, colleague] = [await createStaff(), await createStaff()]
    const { application } = await candidate(interviewer)
    const both = await decide(application, interviewer, 'cleared', colleague.id)
    assert.deepInclude(both, { reason: 'decider_interviewed' })

    await colleague.merge({ state: 'suspended' }).save()
    const unnamed = await decide(application, interviewer)
    assert.deepInclude(unnamed, { reason: 'absent_colleague_missing' })
    const { id: tutorId } = await createApplicant()
    for (const nobody of [interviewer.id, tutorId, application.id]) {
      const wrong = await decide(application, interviewer, 'cleared', nobody)
      assert.deepInclude(wrong, { reason: 'absent_colleague_missing' })
    }
    const alone = await decide(application, interviewer, 'cleared', colleague.id)
    assert.isTrue(alone.ok)
    const entry = await AuditEntry.findByOrFail('action', 'profiles.tutor_cleared')
    assert.include(entry.after, { absentColleagueId: colleague.id })
  })

  test('whoever noted a colleague’s interview decides neither way', async ({ assert }) => {
    const [interviewer, writer] = [await createStaff(), await createStaff()]
    const tutor = await createApplicant()
    const application = await Application.findByOrFail('tutorId', tutor.id)
    const { id: applicationId } = application
    await acceptCharter(tutor.id)
    await recordCheck(tutor.id, { checkerId: writer.id })
    await new RecordInterview().handle({
      ...{ applicationId, staffId: writer.id, interviewerId: interviewer.id },
      ...{ heldOn: '2026-11-23', favourable: true },
    })
    for (const outcome of ['cleared', 'refused'] as const) {
      const own = await decide(application, writer, outcome)
      assert.deepInclude(own, { reason: 'decider_recorded' })
    }
    const third = await decide(application, await createStaff())
    assert.isTrue(third.ok)
  })

  test('who held or noted one interview of the application doesn’t decide after another', async ({
    assert,
  }) => {
    const [first, writer, last] = [await createStaff(), await createStaff(), await createStaff()]
    const { tutor, application } = await candidate(first)
    await noteInterview(tutor.id, { interviewerId: last.id, recordedBy: writer.id })
    freezeTime('2026-11-24T09:00:00Z')
    await noteInterview(tutor.id, { interviewerId: last.id })
    assert.deepInclude(await decide(application, first), { reason: 'decider_interviewed' })
    assert.deepInclude(await decide(application, writer), { reason: 'decider_recorded' })
    const third = await decide(application, await createStaff())
    assert.isTrue(third.ok)
  })

  test('who interviewed for an earlier application decides on a new one', async ({ assert }) => {
    const [first, last] = [await createStaff(), await createStaff()]
    const { tutor, application } = await candidate(first)
    freezeTime('2026-11-25T09:00:00Z')
    await application.merge({ submittedAt: clock.now() }).save()
    await noteInterview(tutor.id, { interviewerId: last.id })
    const result = await decide(application, first)
    assert.isTrue(result.ok)
  })

  test('a tutor is an adult on their own day: not yet where it is still the day before', async ({
    assert,
  }) => {
    freezeTime('2026-11-23T05:00:00Z')
    const [interviewer, staff] = [await createStaff(), await createStaff()]
    const ofAge = { birthDate: '2008-11-23', timeZone: 'Europe/Paris' }
    const { application } = await candidate(interviewer, { ...ofAge, timeZone: 'Pacific/Tahiti' })
    assert.deepInclude(await decide(application, staff), { reason: 'tutor_too_young' })
    const { application: other } = await candidate(interviewer, ofAge)
    assert.isTrue((await decide(other, staff)).ok)
  })

  test('something unfavourable is not outvoted by another record of the same day', async ({
    assert,
  }) => {
    const [interviewer, staff] = [await createStaff(), await createStaff()]
    const { tutor, application } = await candidate(interviewer)
    await noteInterview(tutor.id, { favourable: false })
    await noteInterview(tutor.id)
    const refusal = await decide(application, staff)
    assert.deepInclude(refusal, { reason: 'interview_unfavourable' })

    freezeTime('2026-11-24T09:00:00Z')
    await noteInterview(tutor.id)
    await recordCheck(tutor.id, { favourable: false })
    await recordCheck(tutor.id)
    assert.deepInclude(await decide(application, staff), { reason: 'check_unfavourable' })

    freezeTime('2026-11-25T09:00:00Z')
    await recordCheck(tutor.id)
    const result = await decide(application, staff)
    assert.isTrue(result.ok)
    assert.isTrue(await isCleared(tutor.id))
  })

  test('the database itself refuses one person for both', async ({ assert }) => {
    const staff = await createStaff()
    const { application } = await candidate(staff)
    const interview = await db.from('interviews').firstOrFail()
    const check = await db.from('background_checks').firstOrFail()
    const decision = {
      application_id: application.id,
      outcome: 'cleared',
      decided_by: staff.id,
      interview_id: interview.id,
      interviewer_id: staff.id,
      interview_recorded_by: staff.id,
      check_id: check.id,
    }
    const insert = (values: object) =>
      db.transaction((trx) => trx.table('application_decisions').insert(values))
    await assert.rejects(() => insert(decision), /application_decisions_two_people/)
    const { id: other } = await createStaff()
    const written = { ...decision, decided_by: other, interviewer_id: other }
    await assert.rejects(() => insert(written), /foreign key|two_people/)
    await assert.rejects(() => insert({ ...decision, interviewer_id: other }), /two_people/)
    await assert.rejects(
      () => insert({ ...decision, decided_by: other, check_id: null }),
      /check constraint/
    )
  })

  test('refusing needs nothing, and the tutor is told', async ({ assert }) => {
    const tutor = await createApplicant()
    const application = await Application.findByOrFail('tutorId', tutor.id)
    const result = await decide(application, await createStaff(), 'refused')
    assert.isTrue(result.ok)
    assert.deepEqual(await announced(ApplicationRefused), [
      { applicationId: application.id, tutorId: tutor.id },
    ])
    await application.refresh()
    assert.equal(application.state, 'refused')
  })

  test('clearing needs every step', async ({ assert }) => {
    const staff = await createStaff()
    const tutor = await createApplicant()
    const application = await Application.findByOrFail('tutorId', tutor.id)
    const expect = async (reason: string) =>
      assert.deepInclude(await decide(application, staff), { reason })
    await expect('charter_missing')
    await acceptCharter(tutor.id)
    await expect('interview_missing')
    await noteInterview(tutor.id, { favourable: false, heldOn: '2026-11-01' })
    await expect('interview_unfavourable')
    await noteInterview(tutor.id)
    await expect('check_missing')
    await recordCheck(tutor.id, { favourable: false, shownOn: '2026-11-01' })
    await expect('check_unfavourable')
    await recordCheck(tutor.id, { shownOn: '2026-11-02', expiresOn: '2026-11-23' })
    await expect('check_expired')
    await recordCheck(tutor.id)
    const result = await decide(application, staff)
    assert.isTrue(result.ok)
  })

  test('only who is active, of age, and not decided already', async ({ assert }) => {
    const [interviewer, staff] = [await createStaff(), await createStaff()]
    const young = await candidate(interviewer, { birthDate: '2008-11-24' })
    assert.deepInclude(await decide(young.application, staff), { reason: 'tutor_too_young' })
    const suspended = await candidate(interviewer, { state: 'suspended' })
    assert.deepInclude(await decide(suspended.application, staff), { reason: 'account_not_active' })
    const cleared = await createTutor()
    const application = await Application.findByOrFail('tutorId', cleared.id)
    assert.deepInclude(await decide(application, staff), { reason: 'not_to_decide' })
  })
})
