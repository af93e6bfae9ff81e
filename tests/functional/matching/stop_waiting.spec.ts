import { test } from '@japa/runner'
import AuditEntry from '#audit/models/audit_entry'
import ClosePair from '#matching/actions/close_pair'
import MakePair from '#matching/actions/make_pair'
import MatchRequest from '#matching/models/match_request'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createStudent, createTutor } from '#database/factories/profiles/profile_factory'

const reason = 'Remis en attente par erreur.'

const path = (resource: string, id: string) => `resources/${resource}/records/${id}/stopWaiting`

async function waiting() {
  const student = await createStudent()
  const request = await MatchRequest.create({ studentId: student.id, state: 'waiting' })
  return { student, request, ids: { students: student.id, match_requests: request.id } }
}

test.group('A student who waits by mistake', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('is taken off the list from {$self}, with a reason for the journal')
    .with(['students', 'match_requests'] as const)
    .run(async ({ client, assert }, resource) => {
      const { student, request, ids } = await waiting()
      const staff = await createStaff()
      const office = backOffice(client, staff)
      const without = await office.post(path(resource, ids[resource]), { reason: ' ' })
      assert.property(without.body().record.errors, 'reason')
      const answer = await office.post(path(resource, ids[resource]), { reason })
      answer.assertBodyContains({ notice: { type: 'success', message: 'noLongerWaits' } })
      assert.equal((await MatchRequest.findOrFail(request.id)).state, 'withdrawn')
      const entry = await AuditEntry.findByOrFail('action', 'matching.student_stops_waiting')
      assert.containsSubset(entry, { actorId: staff.id, subjectId: student.id, reason })
      const page = await office.get(`resources/${resource}/records/${ids[resource]}/show`)
      const left = page.body().record.recordActions.map(({ name }: { name: string }) => name)
      assert.notInclude(left, 'stopWaiting')
      assert.include(left, 'waitAgain')
    })

  test('has nobody found for them any more, and isn’t taken off twice', async ({
    client,
    assert,
  }) => {
    const { student, ids } = await waiting()
    const office = backOffice(client, await createStaff())
    await office.post(path('students', ids.students), { reason })
    const tutor = await createTutor()
    const who = { studentId: student.id, tutorId: tutor.id, coordinatorId: student.id }
    assert.containsSubset(await new MakePair().handle(who), { reason: 'student_not_waiting' })
    const again = await office.post(path('students', ids.students), { reason })
    assert.equal(again.body().notice.message, 'refusals.student_not_waiting')
  })

  test('is named by the first page no more, though their pair has just ended', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    const { coordinatorId: actorId } = pair
    await new ClosePair().handle({ pairId: pair.id, actorId, reason, waitsAgain: true })
    const office = backOffice(client, await createStaff())
    await office.post(path('students', student.id), { reason })
    const { matters } = (await office.get('dashboard')).body()
    const keys = matters.map(({ key }: { key: string }) => key)
    assert.notIncludeMembers(keys, ['leftWithoutTutor'])
    assert.notIncludeMembers(keys, ['waitingStudents'])
  })

  test('is taken off by who coordinates alone', async ({ client }) => {
    const { ids } = await waiting()
    for (const permission of ['safeguarding', 'administrator'] as const) {
      const office = backOffice(client, await createStaff([permission]))
      const answer = await office.post(path('match_requests', ids.match_requests), { reason })
      answer.assertStatus(403)
    }
  })
})
