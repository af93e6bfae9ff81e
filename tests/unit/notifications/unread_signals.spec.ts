import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { SIGNALS } from '#core/queue'
import { startWorkerWhenReachable } from '#core/worker'
import SendMessage from '#messaging/actions/send_message'
import { MESSAGE_SENT } from '#notifications/kinds'
import Notification from '#notifications/models/notification'
import { createConversation } from '#database/factories/messaging/conversation_factory'

const waiting = () =>
  db.from('pgboss.job').where('name', SIGNALS).whereIn('state', ['created', 'active'])

test.group('Messages that follow each other while the worker tells of them', () => {
  test('are all told of in the end, by one notification', async ({ assert }) => {
    const { conversation, pair, student, tutor } = await createConversation()
    const send = () =>
      new SendMessage().handle({
        conversationId: conversation.id,
        pairId: pair.id,
        authorId: student.id,
        clientId: randomUUID(),
        body: 'Bonjour !',
      })
    await startWorkerWhenReachable()
    for (let round = 0; round < 8; round++) {
      await Promise.all([send(), send(), send()])
      await db.from('pgboss.job').where('name', SIGNALS).update({ start_after: new Date() })
    }
    while ((await waiting()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50))

    const told = await Notification.query().where({
      userId: tutor.id,
      kind: MESSAGE_SENT,
      inApp: true,
    })
    assert.deepEqual(
      told.map(({ occurrences }) => occurrences),
      [24]
    )
  })
    .tags(['@committed'])
    .timeout(60_000)
})
