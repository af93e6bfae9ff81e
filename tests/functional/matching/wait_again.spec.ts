import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import AuditEntry from '#audit/models/audit_entry'
import MakePair from '#matching/actions/make_pair'
import ClosePair from '#matching/actions/close_pair'
import MatchRequest from '#matching/models/match_request'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createTutor } from '#database/factories/profiles/profile_factory'
import type { Permission } from '#admin/permissions'

const reason = 'Le tuteur déménage.'

const requestsOf = (studentId: string) => MatchRequest.query().where({ studentId }).orderBy('id')

const statesOf = async (studentId: string) =>
  (await requestsOf(studentId)).map(({ state }) => state)

/** A pair that has ended, and the team's side of it. */
async function endedPair(client: ApiClient, permissions: Permission[] = ['coordinator']) {
  const made = await createPair()
  const who = { pairId: made.pair.id, actorId: made.coordinator.id, reason }
  await new ClosePair().handle(who)
  const staff = await createStaff(permissions)
  return { ...made, staff, office: backOffice(client, staff) }
}

const record = (resource: string, id: string, action: string) =>
  `resources/${resource}/records/${id}/${action}`
const many = (resource: string, action: string, ids: string[]) =>
  `resources/${resource}/bulk/${action}?recordIds=${ids.join(',')}`

test.group('A student waits for another tutor', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('put back from {resource}, they wait from now on and another tutor is found')
    .with([{ resource: 'students' }, { resource: 'pairs' }, { resource: 'match_requests' }])
    .run(async ({ client, assert }, { resource }) => {
      const { student, pair, staff, office } = await endedPair(client)
      const [request] = await requestsOf(student.id)
      const ids: Record<string, string> = {
        students: student.id,
        pairs: pair.id,
        match_requests: request.id,
      }
      const page = await office.get(record(resource, ids[resource], 'show'))
      const names = page.body().record.recordActions.map(({ name }: { name: string }) => name)
      assert.include(names, 'waitAgain')

      const form = await office.get(record(resource, ids[resource], 'waitAgain'))
      const still = form.body().record.recordActions.map(({ name }: { name: string }) => name)
      assert.include(still, 'waitAgain')
      const done = await office.post(record(resource, ids[resource], 'waitAgain'))
      done.assertBodyContains({ notice: { type: 'success', message: 'waitsAgain' } })
      const [, anew] = await requestsOf(student.id)
      assert.equal(anew.state, 'waiting')
      assert.equal(anew.createdAt.toUTC().toISO(), '2026-11-23T09:00:00.000Z')
      const entry = await AuditEntry.findByOrFail('action', 'matching.student_waits_again')
      assert.containsSubset(entry, { actorId: staff.id, subjectId: student.id })

      const after = await office.get(record(resource, ids[resource], 'show'))
      const left = after.body().record.recordActions.map(({ name }: { name: string }) => name)
      assert.notInclude(left, 'waitAgain')
      const tutor = await createTutor()
      const who = { studentId: student.id, tutorId: tutor.id, coordinatorId: staff.id }
      assert.isTrue((await new MakePair().handle(who)).ok)
    })

  test('refused while they have a pair, wait already, or their account isn’t active', async ({
    client,
    assert,
  }) => {
    const { pair, student } = await createPair()
    const office = backOffice(client, await createStaff())
    const put = async () => (await office.post(record('students', student.id, 'waitAgain'))).body()
    assert.equal((await put()).notice.message, 'refusals.student_has_pair')
    await new ClosePair().handle({ pairId: pair.id, actorId: pair.coordinatorId, reason })
    await student.merge({ state: 'suspended' }).save()
    assert.equal((await put()).notice.message, 'refusals.student_not_active')
    await student.merge({ state: 'active' }).save()
    assert.equal((await put()).notice.message, 'waitsAgain')
    assert.equal((await put()).notice.message, 'refusals.student_waits_already')
    assert.deepEqual(await statesOf(student.id), ['matched', 'waiting'])
  })

  test('many at once, from {resource}')
    .with([{ resource: 'students' }, { resource: 'pairs' }])
    .run(async ({ client, assert }, { resource }) => {
      const [one, other] = [await endedPair(client), await createPair()]
      const ids = [one, other].map(({ student, pair }) =>
        resource === 'students' ? student.id : pair.id
      )
      const answer = await one.office.post(many(resource, 'manyWaitAgain', ids))
      const outcomes = new Map(answer.body().outcomes.map((each: any) => [each.id, each]))
      assert.containsSubset(outcomes.get(ids[0]), { done: true })
      assert.containsSubset(outcomes.get(ids[1]), { done: false, reason: 'student_has_pair' })
      assert.deepEqual(await statesOf(one.student.id), ['matched', 'waiting'])
    })

  test('as making a pair, it is a coordinator’s', async ({ client, assert }) => {
    const { student } = await endedPair(client)
    const others = backOffice(client, await createStaff(['safeguarding', 'administrator']))
    const refused = await others.post(record('students', student.id, 'waitAgain'))
    refused.assertStatus(403)
    assert.deepEqual(await statesOf(student.id), ['matched'])
  })
})

test.group('A pair is closed and its student waits again', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('in the same form', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const office = backOffice(client, await createStaff())
    const path = record('pairs', pair.id, 'closePair')
    assert.deepEqual((await office.get(path)).body().form, { waitsAgain: true })
    const closed = await office.post(path, { reason, waitsAgain: 'true' })
    closed.assertBodyContains({ notice: { message: 'pairClosedWaits' } })
    assert.deepEqual(await statesOf(student.id), ['matched', 'waiting'])
  })

  test('not without the choice', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const office = backOffice(client, await createStaff())
    const closed = await office.post(record('pairs', pair.id, 'closePair'), { reason })
    closed.assertBodyContains({ notice: { message: 'pairClosed' } })
    assert.deepEqual(await statesOf(student.id), ['matched'])
  })

  test('neither is done when the student can’t wait', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    await student.merge({ state: 'suspended' }).save()
    const office = backOffice(client, await createStaff())
    const path = record('pairs', pair.id, 'closePair')
    assert.deepEqual((await office.get(path)).body().form, {})
    const refused = await office.post(path, { reason, waitsAgain: 'true' })
    refused.assertBodyContains({ notice: { message: 'refusals.student_not_active' } })
    assert.equal((await pair.refresh()).state, 'trial')
  })

  test('who may not make a pair has no such choice', async ({ client, assert }) => {
    const { pair, student } = await createPair()
    const office = backOffice(client, await createStaff(['safeguarding']))
    const path = record('pairs', pair.id, 'closePair')
    assert.deepEqual((await office.get(path)).body().form, {})
    const refused = await office.post(path, { reason, waitsAgain: 'true' })
    refused.assertBodyContains({ notice: { message: 'refusals.not_yours_to_put_back' } })
    const bulk = await office.post(many('pairs', 'closePairs', [pair.id]), {
      ...{ reason, waitsAgain: 'true' },
    })
    assert.containsSubset(bulk.body().outcomes, [{ reason: 'not_yours_to_put_back' }])
    assert.equal((await pair.refresh()).state, 'trial')
    ;(await office.post(path, { reason })).assertBodyContains({ notice: { message: 'pairClosed' } })
    assert.deepEqual(await statesOf(student.id), ['matched'])
  })

  test('many at once', async ({ client, assert }) => {
    const made = [await createPair(), await createPair()]
    const office = backOffice(client, await createStaff())
    const path = many(
      'pairs',
      'closePairs',
      made.map(({ pair }) => pair.id)
    )
    assert.deepEqual((await office.get(path)).body().form, { waitsAgain: false })
    await office.post(path, { reason, waitsAgain: 'true' })
    for (const { student } of made)
      assert.deepEqual(await statesOf(student.id), ['matched', 'waiting'])
  })

  test('the first page leads to those who were left without a tutor, for ninety days', async ({
    client,
    assert,
  }) => {
    const { student, office } = await endedPair(client)
    await createPair()
    const matter = async () => {
      const { matters } = (await office.get('dashboard')).body()
      return matters.find(({ key }: { key: string }) => key === 'leftWithoutTutor')
    }
    const found = await matter()
    assert.equal(found.count, 1)
    assert.match(found.first[0].href, new RegExp(`/students/records/${student.id}/waitAgain$`))
    const list = await office.list('students', found.href.slice(found.href.indexOf('?')))
    assert.equal(list.body().meta.total, 1)
    freezeTime('2027-02-22T09:00:00Z')
    assert.isUndefined(await matter())
    freezeTime('2026-11-24T09:00:00Z')
    await office.post(record('students', student.id, 'waitAgain'))
    assert.isUndefined(await matter())
  })
})
