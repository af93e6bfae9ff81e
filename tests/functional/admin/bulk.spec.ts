import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import type { ApiResponse } from '@japa/api-client'
import Pair from '#matching/models/pair'
import User from '#accounts/models/user'
import AuditEntry from '#audit/models/audit_entry'
import { backOffice } from '#tests/helpers/back_office'
import { createPair } from '#database/factories/matching/pair_factory'
import type { Permission } from '#admin/permissions'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const EVERY: Permission[] = ['coordinator', 'safeguarding', 'administrator']

const address = (resource: string, action: string, ids: string[]) =>
  `resources/${resource}/bulk/${action}?recordIds=${ids.join(',')}`

const fatesIn = (response: ApiResponse) =>
  response.body().outcomes.map(({ id, done, reason }: any) => [id, done, reason])

test.group('Many records at once', () => {
  test('each is done by itself: one that is refused stops no other', async ({ client, assert }) => {
    const staff = await createStaff(['administrator'])
    const [active, gone] = [await createUser(), await createUser({ state: 'deactivated' })]
    const office = backOffice(client, staff)
    const ids = [gone.id, staff.id, active.id]
    const response = await office.post(address('users', 'suspendAccounts', ids), {
      reason: 'Un doute',
    })
    const outcomes = new Map(response.body().outcomes.map((one: any) => [one.id, one]))
    assert.containsSubset(outcomes.get(active.id), { done: true })
    assert.containsSubset(outcomes.get(gone.id), { done: false, reason: 'account_closed' })
    assert.containsSubset(outcomes.get(staff.id), { done: false, reason: 'yourself' })
    const { state } = await User.findOrFail(active.id)
    assert.equal(state, 'suspended')
    const entries = await AuditEntry.query().where('action', 'accounts.account_suspended')
    assert.deepEqual(
      entries.map(({ subjectId, actorId, reason }) => [subjectId, actorId, reason]),
      [[active.id, staff.id, 'Un doute']]
    )
  })

  test('closing accounts says first how many pairs depend on each, and to whom they could be given', async ({
    client,
    assert,
  }) => {
    const { coordinator, tutor } = await createPair()
    const closed = await createPair()
    await closed.pair.merge({ state: 'closed', closedAt: closed.pair.createdAt }).save()
    const staff = await createStaff(EVERY)
    const { pair: own } = await createPair()
    await own.merge({ coordinatorId: staff.id }).save()
    const ids = [coordinator.id, tutor.id, closed.student.id, staff.id]
    const office = backOffice(client, staff)
    const { form } = (await office.get(address('users', 'deactivateAccounts', ids))).body()
    assert.sameDeepMembers(form.depending, [
      { id: coordinator.id, followed: 1, pairs: 0 },
      { id: tutor.id, followed: 0, pairs: 1 },
      { id: closed.student.id, followed: 0, pairs: 0 },
      { id: staff.id, followed: 0, pairs: 0 },
    ])
    const colleagues = form.colleagues.map(({ id }: { id: string }) => id)
    assert.include(colleagues, staff.id)
    assert.notInclude(colleagues, coordinator.id)
  })

  test(
    '{$self} gives the pairs of who follows them to a colleague, and says of each what became of theirs'
  )
    .with(['suspendAccounts', 'deactivateAccounts'])
    .run(async ({ client, assert }, action) => {
      const { pair, coordinator, tutor } = await createPair()
      const [staff, colleague, other] = [
        await createStaff(EVERY),
        await createStaff(),
        await createUser(),
      ]
      const ids = [coordinator.id, tutor.id, other.id]
      const values = { reason: 'Fin de l’année', coordinatorId: colleague.id }
      const response = await backOffice(client, staff).post(address('users', action, ids), values)
      const told = new Map(response.body().outcomes.map((one: any) => [one.id, one.told]))
      const name = `${colleague.firstName} ${colleague.familyName}`
      assert.deepEqual(told.get(coordinator.id), { key: 'pairsLeft.given', count: 1, name })
      assert.deepEqual(told.get(tutor.id), { key: 'pairsLeft.open', count: 1 })
      assert.deepEqual(told.get(other.id), { key: 'pairsLeft.none', count: 0 })
      assert.equal((await Pair.findOrFail(pair.id)).coordinatorId, colleague.id)
      const entry = await AuditEntry.findByOrFail('action', 'matching.coordinator_changed')
      assert.containsSubset(entry, { actorId: staff.id, subjectId: pair.id })
    })

  test('accounts closed without a colleague keep the pairs in their name, and say so', async ({
    client,
    assert,
  }) => {
    const { pair, coordinator } = await createPair()
    const office = backOffice(client, await createStaff(EVERY))
    const path = address('users', 'suspendAccounts', [coordinator.id])
    const response = await office.post(path, { reason: 'Un doute', coordinatorId: '' })
    const [{ told }] = response.body().outcomes
    assert.deepEqual(told, { key: 'pairsLeft.kept', count: 1 })
    assert.equal((await Pair.findOrFail(pair.id)).coordinatorId, coordinator.id)
  })

  test('who doesn’t coordinate closes accounts, and hands over nothing', async ({
    client,
    assert,
  }) => {
    const { coordinator } = await createPair()
    const colleague = await createStaff()
    const office = backOffice(client, await createStaff(['administrator']))
    const path = address('users', 'suspendAccounts', [coordinator.id])
    assert.isEmpty((await office.get(path)).body().form.colleagues)
    const response = await office.post(path, { reason: 'Un doute', coordinatorId: colleague.id })
    assert.deepEqual(fatesIn(response), [[coordinator.id, false, 'not_yours_to_hand_over']])
    assert.equal((await User.findOrFail(coordinator.id)).state, 'active')
  })

  test('what needs a reason is not done without one', async ({ client, assert }) => {
    const [{ pair }, staff] = [await createPair(), await createStaff()]
    const office = backOffice(client, staff)
    const response = await office.post(address('pairs', 'closePairs', [pair.id]), { reason: '' })
    assert.property(response.body().record.errors, 'reason')
    await pair.refresh()
    assert.notEqual(pair.state, 'closed')
  })

  test('pairs are paused, ended and handed to a colleague', async ({ client, assert }) => {
    const pairs = [(await createPair()).pair, (await createPair()).pair]
    const ids = pairs.map(({ id }) => id)
    const [staff, colleague] = [await createStaff(), await createStaff()]
    const office = backOffice(client, staff)
    const form = await office.get(address('pairs', 'changeCoordinators', ids))
    assert.include(
      form.body().form.staff.map(({ id }: { id: string }) => id),
      colleague.id
    )
    await office.post(address('pairs', 'changeCoordinators', ids), { coordinatorId: colleague.id })
    await office.post(address('pairs', 'pausePairs', ids), { reason: 'Vacances' })
    await office.post(address('pairs', 'closePairs', ids), { reason: 'Fin de l’année' })
    for (const pair of await Pair.findMany(ids)) {
      assert.equal(pair.state, 'closed')
      assert.equal(pair.coordinatorId, colleague.id)
    }
    const entries = await AuditEntry.query().whereIn('subject_id', ids).where('actor_id', staff.id)
    assert.lengthOf(entries, 6)
  })

  test('suspended accounts are opened again, with a reason', async ({ client, assert }) => {
    const staff = await createStaff(['administrator'])
    const closed = [await createUser({ state: 'suspended' }), await createUser()]
    const ids = closed.map(({ id }) => id)
    const office = backOffice(client, staff)
    const path = address('users', 'reopenAccounts', ids)
    const without = await office.post(path, { reason: '' })
    assert.property(without.body().record.errors, 'reason')
    const response = await office.post(path, { reason: 'Le doute est levé' })
    assert.sameDeepMembers(fatesIn(response), [
      [ids[0], true, undefined],
      [ids[1], false, 'account_not_closed'],
    ])
    assert.equal((await User.findOrFail(ids[0])).state, 'active')
    const [entry, ...others] = await AuditEntry.query().where('action', 'accounts.account_reopened')
    assert.isEmpty(others)
    assert.deepInclude(entry.$attributes, { subjectId: ids[0], reason: 'Le doute est levé' })
  })

  test('paused pairs go on where they were', async ({ client, assert }) => {
    const pairs = [(await createPair()).pair, (await createPair()).pair]
    const ids = pairs.map(({ id }) => id)
    const staff = await createStaff()
    const office = backOffice(client, staff)
    await office.post(address('pairs', 'pausePairs', [ids[0]]), { reason: 'Vacances' })
    const response = await office.post(address('pairs', 'resumePairs', ids))
    assert.sameDeepMembers(fatesIn(response), [
      [ids[0], true, undefined],
      [ids[1], false, 'pair_not_paused'],
    ])
    for (const pair of pairs) {
      const { state } = await Pair.findOrFail(pair.id)
      assert.equal(state, pair.state)
    }
    const entries = await AuditEntry.query().where('action', 'matching.pair_resumed')
    assert.deepEqual(
      entries.map(({ subjectId, actorId }) => [subjectId, actorId]),
      [[ids[0], staff.id]]
    )
  })

  test('nobody who doesn’t coordinate is given a pair', async ({ client, assert }) => {
    const { pair, tutor } = await createPair()
    const administrator = await createStaff(['administrator'])
    const office = backOffice(client, await createStaff())
    for (const coordinatorId of [tutor.id, administrator.id, randomUUID()]) {
      const response = await office.post(address('pairs', 'changeCoordinators', [pair.id]), {
        coordinatorId,
      })
      assert.containsSubset(response.body().outcomes, [
        { done: false, reason: 'not_a_coordinator' },
      ])
    }
  })

  test('what is chosen exists, and what is done to many is asked of many', async ({ client }) => {
    const { pair } = await createPair()
    const office = backOffice(client, await createStaff())
    for (const path of [
      address('pairs', 'pausePairs', []),
      address('pairs', 'pausePairs', [randomUUID()]),
      address('pairs', 'pausePairs', ['nothing']),
      address('pairs', 'pausePairs', Array(101).fill(pair.id)),
      address('pairs', 'pausePair', [pair.id]),
      `resources/pairs/records/${pair.id}/pausePairs`,
      `resources/pairs/actions/pausePairs`,
    ]) {
      const response = await office.post(path, { reason: 'Vacances' })
      response.assertStatus(404)
    }
  })

  test('who may not do it to one may not do it to many', async ({ client }) => {
    const user = await createUser()
    const office = backOffice(client, await createStaff(['coordinator']))
    const response = await office.post(address('users', 'suspendAccounts', [user.id]), {
      reason: 'Un doute',
    })
    response.assertStatus(403)
  })
})
