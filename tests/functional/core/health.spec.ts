import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { freezeTime } from '#tests/helpers/time'
import { beat, SCHEDULER } from '#core/heartbeat'
import db from '@adonisjs/lucid/services/db'

test.group('GET /health', () => {
  test('is 503 while the scheduler has never been heard', async ({ client }) => {
    const response = await client.get('/health')
    response.assertStatus(503)
    response.assertBody({ database: 'up', scheduler: 'down', queue: 'up' })
  })

  test('is 200 while everything answers', async ({ client }) => {
    await beat(SCHEDULER)
    const response = await client.get('/health')
    response.assertStatus(200)
    response.assertBody({ database: 'up', scheduler: 'up', queue: 'up' })
    response.assertHeader('cache-control', 'no-store')
  })

  test('is 503 when the scheduler has been silent for a minute', async ({ client }) => {
    await beat(SCHEDULER)
    freezeTime(clock.now().plus({ minutes: 1 }).toISO())
    const response = await client.get('/health')
    response.assertStatus(503)
  })

  test('leaves no login session behind', async ({ client, assert }) => {
    await client.get('/health')
    assert.lengthOf(await db.from('login_sessions'), 0)
  })
})
