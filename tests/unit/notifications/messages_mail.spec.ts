import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import MarkRead from '#messaging/actions/mark_read'
import { caughtMails, breakMails, workingMails } from '#tests/helpers/mails'
import SendMessage from '#messaging/actions/send_message'
import Conversation from '#messaging/models/conversation'
import DeliverEmail from '#notifications/actions/deliver_email'
import { createPair } from '#database/factories/matching/pair_factory'

async function talk() {
  const { pair, student, tutor } = await createPair()
  const conversation = await Conversation.findByOrFail('pairId', pair.id)
  await runJobs()
  const write = async () => {
    const place = { conversationId: conversation.id, pairId: pair.id }
    const sent = { authorId: tutor.id, clientId: randomUUID(), body: 'Voici le plan' }
    await new SendMessage().handle({ ...place, ...sent })
    await runJobs()
  }
  const read = async (position: number) => {
    const reading = { conversationId: conversation.id, userId: student.id, position }
    await new MarkRead().handle(reading)
    await runJobs()
  }
  const mails = () =>
    caughtMails(student.email!).filter(({ subject }) => subject === 'Des messages t’attendent')
  return { conversation, student, tutor, write, read, mails }
}

const planned = () =>
  db
    .from('deliveries')
    .join('notifications', 'notifications.id', 'deliveries.notification_id')
    .where('notifications.kind', 'messaging.message_sent')
    .where('channel', 'email')
    .orderBy('deliveries.id')
    .select('deliveries.id', 'deliveries.state', 'deliveries.next_attempt_at')

/** What the worker does when the time has come, however often it was planned. */
async function deliverAll() {
  for (const { id } of await planned()) await new DeliverEmail().handle({ deliveryId: id })
}

test.group('Messages that were not read', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('make one e-mail after a quarter of an hour, however many they are', async ({ assert }) => {
    const { write, mails } = await talk()
    await write()
    freezeTime('2026-11-23T09:10:00Z')
    await write()
    await write()
    const [one, ...more] = await planned()
    assert.lengthOf(more, 0)
    assert.equal(one.next_attempt_at.toISOString(), '2026-11-23T09:15:00.000Z')
    await runJobs()
    assert.lengthOf(mails(), 0)

    freezeTime('2026-11-23T09:15:00Z')
    await deliverAll()
    assert.lengthOf(mails(), 1)
    assert.include(mails()[0].text, '3 messages n’ont pas encore été lus')
    assert.notInclude(mails()[0].text, 'Voici le plan')
  })

  test('that were read meanwhile make none', async ({ assert }) => {
    const { write, read, mails } = await talk()
    await write()
    await read(1)
    freezeTime('2026-11-23T09:15:00Z')
    await deliverAll()
    assert.lengthOf(mails(), 0)
    assert.deepEqual(
      (await planned()).map(({ state }) => state),
      ['dropped']
    )
  })

  test('wait anew when the earlier ones were read', async ({ assert }) => {
    const { write, read, mails } = await talk()
    await write()
    await read(1)
    freezeTime('2026-11-23T09:14:00Z')
    await write()
    freezeTime('2026-11-23T09:15:00Z')
    await deliverAll()
    assert.lengthOf(mails(), 0)
    assert.equal((await planned()).at(-1).next_attempt_at.toISOString(), '2026-11-23T09:29:00.000Z')
    freezeTime('2026-11-23T09:29:00Z')
    await deliverAll()
    assert.lengthOf(mails(), 1)
  })

  test('make at most one e-mail an hour, and none for what was told', async ({ assert }) => {
    const { conversation, tutor, write, mails } = await talk()
    const { default: TellUnreadMessages } =
      await import('#notifications/actions/tell_unread_messages')
    await write()
    freezeTime('2026-11-23T09:15:00Z')
    await deliverAll()
    await new TellUnreadMessages().handle({ conversationId: conversation.id, authorId: tutor.id })
    assert.lengthOf(await planned(), 1)

    freezeTime('2026-11-23T09:20:00Z')
    await write()
    const [, next] = await planned()
    assert.equal(next.next_attempt_at.toISOString(), '2026-11-23T10:15:00.000Z')
    freezeTime('2026-11-23T10:15:00Z')
    await deliverAll()
    assert.lengthOf(mails(), 2)
    assert.include(mails()[1].text, '2 messages')
  })

  test('wait for the morning in quiet hours, as people chose them', async ({ assert }) => {
    const { student, write, mails } = await talk()
    freezeTime('2026-11-23T18:50:00Z')
    await write()
    freezeTime('2026-11-23T19:05:00Z')
    await deliverAll()
    const [held] = await planned()
    assert.equal(held.next_attempt_at.toISOString(), '2026-11-24T06:00:00.000Z')
    assert.lengthOf(mails(), 0)

    freezeTime('2026-11-24T06:00:00Z')
    await deliverAll()
    assert.lengthOf(mails(), 1)

    const own = { user_id: student.id, enabled: false, starts_at: '20:00', ends_at: '07:00' }
    await db.table('quiet_hours').insert(own)
    freezeTime('2026-11-24T20:00:00Z')
    await write()
    freezeTime('2026-11-24T20:15:00Z')
    await deliverAll()
    assert.lengthOf(mails(), 2)
  })

  test('are not mailed to who turned that off meanwhile', async ({ assert }) => {
    const { student, write, mails } = await talk()
    await write()
    const choice = { kind_group: 'messages', channel: 'email', wanted: false }
    await db.table('notification_choices').insert({ user_id: student.id, ...choice })
    freezeTime('2026-11-23T09:15:00Z')
    await deliverAll()
    assert.lengthOf(mails(), 0)
    await write()
    assert.lengthOf(await planned(), 1)
  })

  test('a server that is down delays the one e-mail, which then tells of all', async ({
    assert,
  }) => {
    const { write, mails } = await talk()
    await write()
    freezeTime('2026-11-23T09:15:00Z')
    breakMails()
    await deliverAll()
    await write()
    assert.lengthOf(await planned(), 1)
    workingMails()
    await deliverAll()
    assert.lengthOf(mails(), 1)
    assert.include(mails()[0].text, '2 messages')
  })
})

test.group('Other e-mails in quiet hours', () => {
  test('about an hour leave at once, about homework in the morning', async ({ assert }) => {
    freezeTime('2026-11-23T21:00:00Z')
    const { student } = await createPair()
    await runJobs()
    const states = await db
      .from('deliveries')
      .join('notifications', 'notifications.id', 'deliveries.notification_id')
      .where({ user_id: student.id, channel: 'email' })
      .select('kind', 'deliveries.state', 'next_attempt_at')
    assert.deepEqual(states, [
      {
        kind: 'matching.pair_made',
        state: 'pending',
        next_attempt_at: new Date('2026-11-24T06:00:00.000Z'),
      },
    ])
  })
})
