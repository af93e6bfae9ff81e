import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { settings } from '#core/settings'
import { notify } from '#notifications/notify'
import AuditEntry from '#audit/models/audit_entry'
import SendAgain from '#notifications/actions/send_again'
import ResumeDeliveries from '#notifications/actions/resume_deliveries'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { breakMails, caughtMails, sendMailsTo, workingMails } from '#tests/helpers/mails'
import { mailsReceived, messageIdOf } from '#tests/helpers/smtp_server'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import type User from '#accounts/models/user'

/** Monday noon: no quiet hours hold anything. */
const NOON = '2026-11-23T12:00:00Z'

async function tell(user: User, count: number) {
  for (let number = 0; number < count; number++) {
    await notify({
      ...{ userId: user.id, kind: 'appointments.slot_declined', source: randomUUID() },
      subject: { type: 'appointment', id: randomUUID() },
      ...{ data: { otherFirstName: 'Marc' }, path: '/calendar', channels: ['email'] },
    })
  }
}

const setPace = async (perMinute: number) => {
  await db.from('settings').update({ mails_per_minute: perMinute })
  settings.forget()
}
const hurry = () => db.from('pgboss.job').update({ start_after: new Date(0) })
const states = async () => {
  const rows = await db.from('deliveries').where('channel', 'email').orderBy('id')
  return rows.map(({ state }) => state)
}

test.group('A mail server that is down for a day', () => {
  test('loses nothing, and is not flooded when it is back', async ({ assert }) => {
    const start = freezeTime(NOON)
    await setPace(1000)
    const user = await createUser()
    await tell(user, 12)
    // Nobody listens there.
    sendMailsTo('smtp://127.0.0.1:1')
    for (const hours of [0, 1, 6, 12, 23]) {
      freezeTime(start.plus({ hours }).toISO())
      await hurry()
      await runJobs()
    }
    assert.deepEqual(await states(), Array(12).fill('failed'))

    freezeTime(start.plus({ hours: 24 }).toISO())
    await db.from('mail_turns').delete()
    await setPace(5)
    const taken = await mailsReceived()
    await hurry()
    await runJobs()
    assert.isAtLeast(taken.length, 5)
    assert.isAtMost(taken.length, 6)
    const waiting = await db.from('pgboss.job').where({ name: 'deliveries', state: 'created' })
    assert.lengthOf(waiting, 12 - taken.length)

    await hurry()
    await runJobs()
    assert.lengthOf(taken, 12)
    assert.lengthOf(new Set(taken.map(messageIdOf)), 12)
    assert.deepEqual(await states(), Array(12).fill('sent'))
  })
})

async function failForGood(user: User, count = 1) {
  freezeTime(NOON)
  await tell(user, count)
  breakMails()
  freezeTime('2026-11-27T12:00:00Z')
  await runJobs()
  workingMails()
}

test.group('What failed for good', () => {
  test('leaves again when staff say so, once, and stands in the journal', async ({ assert }) => {
    const [user, staff] = [await createUser(), await createStaff()]
    await failForGood(user)
    const { id, next_attempt_at: next } = await db.from('deliveries').firstOrFail()
    assert.isNull(next)
    const again = () => new SendAgain().handle({ deliveryId: id, staffId: staff.id })
    assert.deepEqual([await again(), await again()], [1, 0])
    await runJobs()
    assert.lengthOf(caughtMails(user.email), 1)
    const entry = await AuditEntry.findByOrFail('action', 'notifications.delivery_sent_again')
    assert.deepInclude(entry.$attributes, { actorId: staff.id, subjectId: id })
  })

  test('is tried for days anew, not given up at once', async ({ assert }) => {
    const [user, staff] = [await createUser(), await createStaff()]
    await failForGood(user)
    await new SendAgain().handle({ staffId: staff.id })
    breakMails()
    await runJobs()
    assert.isNotNull((await db.from('deliveries').firstOrFail()).next_attempt_at)
  })

  test('leaves all together, what still waits by itself aside', async ({ assert }) => {
    const [user, staff] = [await createUser(), await createStaff()]
    await failForGood(user, 3)
    await tell(user, 1)
    assert.equal(await new SendAgain().handle({ staffId: staff.id }), 3)
    await runJobs()
    assert.lengthOf(caughtMails(user.email), 4)
  })

  test('and concerns an account that is closed by now is dropped', async ({ assert }) => {
    const [user, staff] = [await createUser(), await createStaff()]
    await failForGood(user)
    await user.merge({ state: 'suspended' }).save()
    await new SendAgain().handle({ staffId: staff.id })
    await runJobs()
    assert.lengthOf(caughtMails(user.email), 0)
    assert.deepEqual(await states(), ['dropped'])
  })
})

test.group('An e-mail whose job is gone', () => {
  test('is taken up again after half an hour, and no other', async ({ assert }) => {
    const now = freezeTime(NOON)
    const user = await createUser()
    await tell(user, 1)
    await db.from('pgboss.job').delete()
    assert.equal(await new ResumeDeliveries().handle({ at: now.plus({ minutes: 29 }) }), 0)
    const late = { at: now.plus({ minutes: 31 }) }
    assert.equal(await new ResumeDeliveries().handle({ ...late, dryRun: true }), 1)
    assert.equal(await new ResumeDeliveries().handle(late), 1)
    await runJobs()
    assert.lengthOf(caughtMails(user.email), 1)
    assert.equal(await new ResumeDeliveries().handle({ at: now.plus({ days: 1 }) }), 0)
  })
})
