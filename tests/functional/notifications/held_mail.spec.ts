import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { assertStranger404 } from '#tests/helpers/strangers'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

const EVENING = '2026-11-23T20:00:00Z'
const MORNING = '2026-11-24T06:00:00.000Z'

async function untilFor(client: ApiClient, user: User, id: string) {
  const response = await client
    .get(`/messages/${id}/held-mail`)
    .loginAs(user)
    .header('accept', 'application/json')
  response.assertStatus(200)
  return response.body()
}

test.group('What quiet hours hold', (group) => {
  group.each.setup(() => void freezeTime(EVENING))

  test('is nobody else’s business', async ({ client }) => {
    const { conversation } = await createConversation()
    await assertStranger404(client, 'get', `/messages/${conversation.id}/held-mail`)
    const response = await client.get(`/messages/${conversation.id}/held-mail`).redirects(0)
    response.assertHeader('location', '/login')
  })

  test('is told to both of a pair, each by the other’s clock, and nothing but the moment', async ({
    assert,
    client,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    await tutor.merge({ timeZone: 'Indian/Reunion' }).save()
    const toTutor = await untilFor(client, tutor, conversation.id)
    assert.deepEqual(toTutor, { until: MORNING, now: '2026-11-23T20:00:00.000Z' })
    const toStudent = await untilFor(client, student, conversation.id)
    assert.equal(toStudent.until, '2026-11-24T03:00:00.000Z')
  })

  test('is nothing by day, nor where the other wants no pause or no e-mail', async ({
    assert,
    client,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    freezeTime('2026-11-23T18:44:00Z')
    assert.isNull((await untilFor(client, tutor, conversation.id)).until)
    freezeTime('2026-11-23T18:45:00Z')
    assert.equal((await untilFor(client, tutor, conversation.id)).until, MORNING)

    const own = { user_id: student.id, enabled: false, starts_at: '20:00', ends_at: '07:00' }
    await db.table('quiet_hours').insert(own)
    assert.isNull((await untilFor(client, tutor, conversation.id)).until)
    await db.from('quiet_hours').delete()
    const choice = { kind_group: 'messages', channel: 'email', wanted: false }
    await db.table('notification_choices').insert({ user_id: student.id, ...choice })
    assert.isNull((await untilFor(client, tutor, conversation.id)).until)
  })

  test('an e-mail that leaves before takes what is written now along', async ({
    assert,
    client,
  }) => {
    freezeTime('2026-11-23T18:40:00Z')
    const { conversation, tutor } = await createConversation()
    await createMessage(conversation, tutor)
    await runJobs()
    freezeTime('2026-11-23T18:50:00Z')
    assert.isNull((await untilFor(client, tutor, conversation.id)).until)
  })

  test('is nothing while the pair may not write', async ({ assert, client }) => {
    const { conversation, tutor, pair } = await createConversation()
    await db.from('pairs').where('id', pair.id).update({ state: 'paused' })
    assert.isNull((await untilFor(client, tutor, conversation.id)).until)
  })
})
