import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { createUser } from '#database/factories/accounts/user_factory'
import { relayTo } from '#tests/helpers/relay'
import { startServer } from '#tests/helpers/server_process'
import { loginSessionOf } from '#tests/helpers/live_stream'

/** After so many milliseconds whoever stops a site kills what is still there. */
const PATIENCE = 10_000

test.group('A web process that is told to stop', (group) => {
  group.tap((each) => each.tags(['@committed']))
  group.each.timeout(60_000)

  test('ends by itself while its database {$self}')
    .with(['answers', 'refuses', 'is silent'] as const)
    .run(async ({ assert }, database) => {
      const relay = await relayTo('DATABASE_URL')
      const server = await startServer({ DATABASE_URL: relay.url })
      assert.equal((await fetch(`${server.url}/login`)).status, 200)
      if (database === 'refuses') relay.refuse()
      if (database === 'is silent') relay.fallSilent()
      const { code, after } = await server.stop()
      assert.equal(code, 0)
      assert.isBelow(after, PATIENCE)
    })

  test('waits for no page that listens', async ({ assert }) => {
    const user = await createUser()
    const { cookie } = await loginSessionOf(user, { auth_web: user.id })
    const server = await startServer({})
    const stream = await fetch(`${server.url}/__transmit/events?uid=${randomUUID()}`, {
      headers: { accept: 'text/event-stream', cookie },
    })
    assert.equal(stream.status, 200)
    const { code, after } = await server.stop()
    assert.equal(code, 0)
    assert.isBelow(after, PATIENCE / 2)
  })
})
