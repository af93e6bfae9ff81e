import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { queriesOf } from '#tests/helpers/queries'
import { createConversation } from '#database/factories/messaging/conversation_factory'

test.group('What sending costs', () => {
  test('plain words take three statements: who writes, whose conversation it is, and the message', async ({
    client,
    assert,
  }) => {
    const { conversation, student } = await createConversation()
    const post = () =>
      client
        .post(`/messages/${conversation.id}/messages`)
        .loginAs(student)
        .withCsrfToken()
        .header('accept', 'application/json')
        .json({ clientId: randomUUID(), body: 'Le théorème, tu le dis comment ?' })
    await post()
    const statements = await queriesOf(async () => (await post()).assertStatus(201))
    // The login session and the count of a minute are two more, which the tests keep in memory.
    assert.lengthOf(statements, 3, statements.join('\n'))
  })
})
