import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { notify } from '#notifications/notify'
import Text from '#core/models/text'
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
})
