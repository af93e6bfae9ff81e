import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { notify } from '#notifications/notify'
import Text from '#core/models/text'
import { KINDS } from '#notifications/kinds'
import AuditEntry from '#audit/models/audit_entry'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const ALL_AGAIN = 'resources/deliveries/actions/sendAllAgain'
const again = (id: string) => `resources/deliveries/records/${id}/sendAgain`

/** E-mails to this address that failed for good, as after days without a mail server. */
async function failed(email: string, count: number) {
  const { id: userId } = await createUser({ email, role: 'tutor', birthDate: '1990-05-04' })
  for (let number = 0; number < count; number++) {
    await notify({
      ...{ userId, kind: 'appointments.slot_declined', source: randomUUID() },
      subject: { type: 'appointment', id: randomUUID() },
      ...{ data: { otherFirstName: 'Marc' }, path: '/calendar', channels: ['email'] },
    })
  }
  await db.from('pgboss.job').delete()
  const values = { state: 'failed', next_attempt_at: null, error: 'ECONNREFUSED', attempts: 9 }
  const rows = await db.from('deliveries').update(values).returning('id')
  return rows.map(({ id }) => id as string)
}

const idsIn = (list: any): string[] => list.body().records.map(({ id }: any) => id)

test.group('E-mails that failed for good', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T12:00:00Z'))

  test('say which e-mail it was, in the list and on their page', async ({ client, assert }) => {
    const [id] = await failed('marie@example.org', 1)
    const { titleFr } = await Text.findByOrFail('name', 'appointments.slot_declined')
    const office = backOffice(client, await createStaff())
    const list = await office.list('deliveries')
    const shown = await office.get(`resources/deliveries/records/${id}/show`)
    for (const { params } of [list.body().records[0], shown.body().record]) {
      assert.equal(params.told, titleFr)
    }
  })

  test('are called by what they are, never by an example of somebody else', async ({ assert }) => {
    const samples = /Marc|Inès|Fractions|\d/
    for (const { name, titleFr, titleEn } of await Text.query().whereIn('name', [...KINDS])) {
      assert.notMatch(`${titleFr} ${titleEn}`, samples, name)
    }
  })

  test('one is sent again, once, and the journal says who did it', async ({ client, assert }) => {
    const [id] = await failed('marie@example.org', 1)
    const staff = await createStaff()
    const office = backOffice(client, staff)
    const response = await office.post(again(id))
    assert.equal(response.body().notice.message, 'sentAgain')
    await office.post(again(id))
    await runJobs()
    assert.lengthOf(caughtMails('marie@example.org'), 1)
    const entries = await AuditEntry.query().where('subject_id', id)
    assert.deepEqual(
      entries.map(({ action, actorId }) => [action, actorId]),
      [['notifications.delivery_sent_again', staff.id]]
    )
  })

  test('all of them are', async ({ client, assert }) => {
    await failed('marie@example.org', 3)
    const office = backOffice(client, await createStaff(['administrator']))
    const response = await office.post(ALL_AGAIN)
    assert.deepInclude(response.body().notice, { message: 'sentAgain', options: { count: 3 } })
    await runJobs()
    assert.lengthOf(caughtMails('marie@example.org'), 3)
  })

  test('who only protects sends nothing', async ({ client, assert }) => {
    const [id] = await failed('marie@example.org', 1)
    const office = backOffice(client, await createStaff(['safeguarding']))
    for (const address of [again(id), ALL_AGAIN]) {
      const response = await office.post(address)
      response.assertStatus(403)
    }
    assert.equal((await db.from('deliveries').firstOrFail()).state, 'failed')
  })

  test('are told from those that are tried again, which wait for nobody', async ({
    client,
    assert,
  }) => {
    const [lost, waiting] = await failed('marie@example.org', 2)
    const next = { error: 'ECONNREFUSED', next_attempt_at: '2026-11-23T13:00:00.000Z' }
    await db.from('deliveries').where('id', lost).update({ error: 'EENVELOPE 550' })
    await db.from('deliveries').where('id', waiting).update(next)
    const office = backOffice(client, await createStaff())
    const all = await office.list('deliveries')
    const said = all
      .body()
      .records.map(({ params }: any) => [
        ...[params.id, params.gaveUp, params.failure, params.nextAttemptAt],
      ])
    assert.sameDeepMembers(said, [
      [lost, true, 'address', null],
      [waiting, false, 'unreachable', '2026-11-23T13:00:00.000Z'],
    ])
    const forGood = await office.list('deliveries', '?filters.gaveUp=true')
    assert.deepEqual(idsIn(forGood), [lost])

    const matters = await office.get('dashboard')
    const undelivered = matters.body().matters.find(({ key }: any) => key === 'undelivered')
    assert.equal(undelivered.count, 1)
    assert.include(undelivered.href, 'filters.gaveUp=true')
  })
})

test.group('What is a person’s own', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T12:00:00Z'))

  /** Their task’s reminder, which failed for good. */
  async function ofTask() {
    const [other] = await failed('marie@example.org', 1)
    const { user_id: userId } = await db.from('notifications').firstOrFail()
    await notify({
      ...{ userId, kind: 'reminders.task_due', source: 'one', path: '/tasks' },
      subject: { type: 'task', id: randomUUID() },
      ...{ data: { dueAt: '2026-11-24T16:00:00.000Z' }, channels: ['in_app', 'email'] },
    })
    await db.from('pgboss.job').delete()
    const [own] = await db
      .from('deliveries')
      .where({ state: 'pending' })
      .update({ state: 'failed', next_attempt_at: null, error: 'ECONNREFUSED', attempts: 9 })
      .returning('id')
    return { other, own: own.id as string, userId: userId as string }
  }

  for (const permission of ['coordinator', 'safeguarding', 'administrator'] as const) {
    test(`as a task’s reminder is in no list, count, page or file of ${permission}`, async ({
      client,
      assert,
    }) => {
      const { own, other, userId } = await ofTask()
      const office = backOffice(client, await createStaff([permission]))
      for (const query of ['', `?filters.account=${userId}`, '?filters.state=failed']) {
        const list = await office.list('deliveries', query)
        assert.notInclude(JSON.stringify(list.body()), own)
        if (permission === 'safeguarding') continue
        assert.deepEqual(idsIn(list), [other])
        assert.equal(list.body().meta.total, 1)
      }
      for (const path of ['show', 'sendAgain']) {
        const response = await office.get(`resources/deliveries/records/${own}/${path}`)
        assert.notInclude(JSON.stringify(response.body()), 'Marie')
        assert.isTrue(response.status() >= 400 || !response.body().record?.params?.account)
      }
      const dashboard = await office.get('dashboard')
      const waiting = dashboard.body().matters.find(({ key }: any) => key === 'undelivered')
      if (waiting) assert.equal(waiting.count, 1)
    })
  }

  test('leaves with all that is sent again, unseen', async ({ client, assert }) => {
    const { own } = await ofTask()
    await backOffice(client, await createStaff(['administrator'])).post(ALL_AGAIN)
    assert.equal((await db.from('deliveries').where('id', own).firstOrFail()).state, 'pending')
  })
})
