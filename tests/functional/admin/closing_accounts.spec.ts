import { test } from '@japa/runner'
import Pair from '#matching/models/pair'
import User from '#accounts/models/user'
import Case from '#safeguarding/models/case'
import AuditEntry from '#audit/models/audit_entry'
import MatchRequest from '#matching/models/match_request'
import ReportConversation from '#safeguarding/actions/report_conversation'
import CloseAndHandOver from '#admin/actions/close_and_hand_over'
import { freezeTime } from '#tests/helpers/time'
import { backOffice } from '#tests/helpers/back_office'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStudent } from '#database/factories/profiles/profile_factory'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createConversation } from '#database/factories/messaging/conversation_factory'
import type { Permission } from '#admin/permissions'

const EVERY: Permission[] = ['coordinator', 'safeguarding', 'administrator']
const reason = 'Part de l’association.'
const on = (id: string, action = 'deactivateAccount') => `resources/users/records/${id}/${action}`

test.group('Closing an account', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('says of a student or a tutor what depends on it', async ({ client, assert }) => {
    const { pair, student, tutor, conversation } = await createConversation()
    await createAppointment(pair, { state: 'confirmed' })
    const ids = { conversationId: conversation.id, reporterId: student.id, reportedId: tutor.id }
    await new ReportConversation().handle({ ...ids, messageId: null, category: null, words: '' })
    const office = backOffice(client, await createStaff(EVERY))
    for (const action of ['suspendAccount', 'deactivateAccount']) {
      const { form } = (await office.get(on(tutor.id, action))).body()
      assert.containsSubset(form, { pairs: 1, hours: 1, openCases: 1, named: [{ id: pair.id }] })
    }
    const waits = await createStudent()
    const request = await MatchRequest.create({ studentId: waits.id, state: 'waiting' })
    const { form } = (await office.get(on(waits.id))).body()
    assert.containsSubset(form, { pairs: 0, hours: 0, openCases: 0, waits: request.id })
  })

  test('tells who only administers numbers of pairs, and nothing of cases', async ({
    client,
    assert,
  }) => {
    const { tutor, coordinator } = await createPair()
    await Case.create({ reportedId: tutor.id, dueAt: (await User.findOrFail(tutor.id)).createdAt })
    const office = backOffice(client, await createStaff(['administrator']))
    const { form } = (await office.get(on(tutor.id))).body()
    assert.deepEqual(form, { pairs: 1, named: [], hours: 0, waits: null, openCases: 0 })
    const own = (await office.get(on(coordinator.id))).body().form
    assert.containsSubset(own, { followed: 1, colleagues: [], seesPairs: false })
    const colleague = await createStaff()
    const answer = await office.post(on(coordinator.id), { reason, coordinatorId: colleague.id })
    assert.equal(answer.body().notice.message, 'refusals.not_yours_to_hand_over')
    assert.equal((await User.findOrFail(coordinator.id)).state, 'active')
  })

  test('gives the pairs of a coordinator to a colleague at the same time', async ({
    client,
    assert,
  }) => {
    const { pair, coordinator } = await createPair()
    const staff = await createStaff(EVERY)
    const colleague = await createStaff()
    const office = backOffice(client, staff)
    const { form } = (await office.get(on(coordinator.id))).body()
    assert.equal(form.followed, 1)
    assert.notInclude(
      form.colleagues.map(({ id }: { id: string }) => id),
      coordinator.id
    )
    await office.post(on(coordinator.id), { reason, coordinatorId: colleague.id })
    assert.equal((await User.findOrFail(coordinator.id)).state, 'deactivated')
    assert.equal((await Pair.findOrFail(pair.id)).coordinatorId, colleague.id)
    const entry = await AuditEntry.findByOrFail('action', 'matching.coordinator_changed')
    assert.containsSubset(entry, { actorId: staff.id, subjectId: pair.id })
  })

  test('changes nothing when the colleague can’t have them: {$self}')
    .with(['themselves', 'somebody who doesn’t coordinate', 'somebody who has left'])
    .run(async ({ client, assert }, who) => {
      const { pair, coordinator } = await createPair()
      const ids: Record<string, string> = {
        'themselves': coordinator.id,
        'somebody who doesn’t coordinate': (await createStaff(['safeguarding'])).id,
        'somebody who has left': (await createStaff(['coordinator'], { state: 'suspended' })).id,
      }
      const office = backOffice(client, await createStaff(EVERY))
      const answer = await office.post(on(coordinator.id), { reason, coordinatorId: ids[who] })
      assert.property(answer.body().record.errors, 'coordinatorId')
      assert.equal((await User.findOrFail(coordinator.id)).state, 'active')
      assert.equal((await Pair.findOrFail(pair.id)).coordinatorId, coordinator.id)
    })
})

test.group('Whom somebody has left', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  const matter = async (office: ReturnType<typeof backOffice>, key: string) =>
    (await office.get('dashboard')).body().matters.find((one: { key: string }) => one.key === key)

  test('is a sentence of the first page, which opens the list: {key}')
    .with([
      { key: 'withoutCoordinator', who: 'coordinator', state: 'suspended' },
      { key: 'withoutCoordinator', who: 'coordinator', state: 'deactivated' },
      { key: 'leftBehind', who: 'tutor', state: 'deactivated' },
      { key: 'leftBehind', who: 'student', state: 'deactivated' },
    ] as const)
    .run(async ({ client, assert }, { key, who, state }) => {
      const made = await createPair()
      await createPair()
      const office = backOffice(client, await createStaff())
      assert.isUndefined(await matter(office, key))
      await made[who].merge({ state }).save()
      const told = await matter(office, key)
      assert.equal(told.count, 1)
      assert.equal(told.first[0].id, made.pair.id)
      const [resource, query] = told.href.replace('/admin/resources/', '').split('?')
      const { records } = (await office.list(resource, `?${query}`)).body()
      assert.lengthOf(records, 1)
      await made.pair.merge({ state: 'closed', closedAt: made.pair.createdAt }).save()
      assert.isUndefined(await matter(office, key))
    })

  test('says since when somebody is gone, not since when the pair is there: {key}')
    .with([
      { key: 'withoutCoordinator', who: 'coordinator' },
      { key: 'leftBehind', who: 'tutor' },
      { key: 'leftBehind', who: 'student' },
    ] as const)
    .run(async ({ client, assert }, { key, who }) => {
      const made = await createPair()
      const staff = await createStaff(EVERY)
      const ids = { userId: made[who].id, actorId: staff.id }
      const closing = { state: 'deactivated', reason, coordinatorId: null } as const
      freezeTime('2026-12-10T09:00:00Z')
      await new CloseAndHandOver().handle({ ...ids, ...closing })
      freezeTime('2026-12-12T10:00:00Z')
      const told = await matter(backOffice(client, staff), key)
      assert.equal(told.first[0].days, 2)
    })
})
