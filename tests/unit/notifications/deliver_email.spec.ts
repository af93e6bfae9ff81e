import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { notify } from '#notifications/notify'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import DeliverEmail from '#notifications/actions/deliver_email'
import { nextAttempt } from '#notifications/next_attempt'
import { createUser } from '#database/factories/accounts/user_factory'
import { breakMails, caughtMails, workingMails } from '#tests/helpers/mails'
import { mailsReceived, messageIdOf } from '#tests/helpers/smtp_server'
import type User from '#accounts/models/user'

async function tell(user: User) {
  await notify({
    userId: user.id,
    kind: 'profiles.interview_cancelled',
    subject: { type: 'interview_slot', id: randomUUID() },
    source: 'one',
    data: { otherFirstName: 'Marc', startsAt: '2026-11-24T16:00:00.000Z' },
    path: '/appointments/one',
    channels: ['email'],
  })
  const { id } = await db.from('deliveries').select('id').firstOrFail()
  return id as string
}

const delivery = () => db.from('deliveries').firstOrFail()
const waitingJobs = () =>
  db.from('pgboss.job').where({ name: 'deliveries', state: 'created' }).select('id')

test.group('An e-mail delivery', (group) => {
  group.each.setup(() => void freezeTime())

  test('speaks the language and the clock of the person, and hides the rest from the subject', async ({
    assert,
  }) => {
    const user = await createUser({ firstName: 'Inès', timeZone: 'Indian/Reunion' })
    await tell(user)
    await runJobs()
    const [mail] = caughtMails(user.email)
    assert.equal(mail.subject, 'Votre entretien est annulé')
    assert.include(mail.text, 'Marc ne peut pas être là')
    assert.include(mail.text, 'mardi 24 novembre à 20:00')
    assert.match(mail.text, /http\S+\/appointments\/one/)
    assert.include(await delivery(), { state: 'sent', attempts: 1, error: null })
  })

  test('a job that runs twice sends once', async ({ assert }) => {
    const deliveryId = await tell(await createUser())
    await new DeliverEmail().handle({ deliveryId })
    await new DeliverEmail().handle({ deliveryId })
    assert.lengthOf(caughtMails(), 1)
  })

  test('an account that was suspended meanwhile gets nothing', async ({ assert }) => {
    const user = await createUser()
    const deliveryId = await tell(user)
    await user.merge({ state: 'suspended' }).save()
    await new DeliverEmail().handle({ deliveryId })
    assert.lengthOf(caughtMails(), 0)
    assert.include(await delivery(), { state: 'dropped' })
  })

  test('a mail server that is down delays it: each failure stores the next attempt', async ({
    assert,
  }) => {
    const now = freezeTime()
    const deliveryId = await tell(await createUser())
    await db.from('pgboss.job').delete()
    breakMails()
    await new DeliverEmail().handle({ deliveryId })
    const failed = await delivery()
    assert.include(failed, { state: 'failed', attempts: 1, sent_at: null, error: 'Error' })
    assert.equal(failed.next_attempt_at.toISOString(), now.plus({ seconds: 5 }).toISO())
    assert.lengthOf(await waitingJobs(), 1)

    workingMails()
    await new DeliverEmail().handle({ deliveryId })
    assert.include(await delivery(), { state: 'sent', attempts: 2, error: null })
    assert.lengthOf(caughtMails(), 1)
  })

  test('a real server refuses first and accepts later, under the same Message-ID', async ({
    assert,
  }) => {
    const busy = Object.assign(new Error('Try again later'), { responseCode: 451 })
    const received = await mailsReceived((count) => (count === 1 ? busy : null))
    const deliveryId = await tell(await createUser())
    await new DeliverEmail().handle({ deliveryId })
    assert.include(await delivery(), { state: 'failed', error: 'EMESSAGE 451' })
    await new DeliverEmail().handle({ deliveryId })
    assert.include(await delivery(), { state: 'sent', attempts: 2 })
    assert.lengthOf(received, 2)
    assert.equal(messageIdOf(received[0]), messageIdOf(received[1]))
  })

  test('two workers at once send once', async ({ assert }) => {
    const deliveryId = await tell(await createUser())
    await Promise.all([1, 2, 3].map(() => new DeliverEmail().handle({ deliveryId })))
    assert.lengthOf(caughtMails(), 1)
  }).tags(['@committed'])

  test('somebody who holds it may die: it is looked at again, and leaves', async ({ assert }) => {
    const deliveryId = await tell(await createUser())
    await db.from('pgboss.job').delete()
    const holder = await db.transaction()
    await holder.from('deliveries').where('id', deliveryId).forUpdate()
    await new DeliverEmail().handle({ deliveryId })
    await holder.rollback()
    assert.lengthOf(caughtMails(), 0)
    const [job, ...others] = await db.from('pgboss.job').where('name', 'deliveries')
    assert.isEmpty(others)
    assert.deepEqual(job.data, { deliveryId })
    assert.isAbove(job.start_after.getTime(), job.created_on.getTime())

    await new DeliverEmail().handle(job.data)
    assert.lengthOf(caughtMails(), 1)
    await new DeliverEmail().handle(job.data)
    assert.lengthOf(await db.from('pgboss.job').where('name', 'deliveries'), 1)
  }).tags(['@committed'])
})

test.group('The next attempt', () => {
  test('comes later each time, up to an hour, and not at all for good refusals', ({ assert }) => {
    const openedAt = freezeTime()
    const after = (attempts: number, error = {}) => nextAttempt({ attempts, openedAt, error })
    assert.deepEqual(
      [1, 2, 3, 20].map((attempts) => after(attempts)),
      [5, 10, 20, 3600]
    )
    assert.isNull(after(1, { code: 'EENVELOPE', responseCode: 550 }))
    assert.equal(after(1, { code: 'EENVELOPE', responseCode: 450 }), 5)
    assert.equal(after(1, { code: 'EAUTH', responseCode: 535 }), 5)
    freezeTime('2026-11-26T09:00:00Z')
    assert.isNull(after(9))
  })
})
