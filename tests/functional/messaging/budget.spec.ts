import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { queriesOf } from '#tests/helpers/queries'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

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

test.group('What reading costs', () => {
  test('the same few statements, whoever reads and however much was unread', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    for (let count = 0; count < 20; count++) await createMessage(conversation, tutor)
    const read = (position: number) =>
      client
        .put(`/messages/${conversation.id}/reading`)
        .loginAs(student)
        .withCsrfToken()
        .header('accept', 'application/json')
        .json({ position })
    await read(1)
    for (const position of [2, 15, 20, 3]) {
      const statements = await queriesOf(async () => (await read(position)).assertStatus(200))
      const own = statements.filter((sql) => !/^(SAVEPOINT|RELEASE|BEGIN|COMMIT)/i.test(sql))
      // Who reads, whose conversation it is, its lock, and all the rest.
      assert.lengthOf(own, 4, own.join('\n'))
    }
  })
})
