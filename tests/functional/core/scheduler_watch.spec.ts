import { test } from '@japa/runner'
import { look } from '#core/scheduler_watch'
import { beat, SCHEDULER } from '#core/heartbeat'

test.group('A silent scheduler', (group) => {
  group.each.setup(() => async () => {
    await beat(SCHEDULER)
    await look()
  })

  test('is told on the pages until it is heard again', async ({ client }) => {
    await look()
    const silent = await client.get('/login').withInertia()
    silent.assertInertiaPropsContains({ remindersLate: true })

    await beat(SCHEDULER)
    await look()
    const heard = await client.get('/login').withInertia()
    heard.assertInertiaPropsContains({ remindersLate: false })
  })
})
