import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import type { ApiClient } from '@japa/api-client'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStudent } from '#database/factories/profiles/profile_factory'

async function coordinatorsSeenBy(client: ApiClient, user?: User) {
  const request = client.get('/concern').withInertia()
  const response = await (user ? request.loginAs(user) : request)
  response.assertStatus(200)
  return (response.inertiaProps as any).coordinators
}

test.group('The page for somebody who worries', () => {
  test('opens for those who are signed out, and names nobody', async ({ client, assert }) => {
    await createPair()
    assert.deepEqual(await coordinatorsSeenBy(client), [])
  })

  test('names the coordinator of the pair, to both and to nobody else', async ({
    client,
    assert,
  }) => {
    const { coordinator, student, tutor } = await createPair()
    const named = [{ id: coordinator.id, name: coordinator.fullName }]
    assert.deepEqual(await coordinatorsSeenBy(client, student), named)
    assert.deepEqual(await coordinatorsSeenBy(client, tutor), named)
    for (const other of [await createStudent(), await createStaff(), coordinator]) {
      assert.deepEqual(await coordinatorsSeenBy(client, other), [])
    }
  })

  test('names nobody once the pair is closed, or who is no longer there', async ({
    client,
    assert,
  }) => {
    const { pair, coordinator, student } = await createPair()
    await coordinator.merge({ state: 'deactivated' }).save()
    assert.deepEqual(await coordinatorsSeenBy(client, student), [])
    await coordinator.merge({ state: 'active' }).save()
    await pair.merge({ state: 'closed', closedAt: pair.createdAt }).save()
    assert.deepEqual(await coordinatorsSeenBy(client, student), [])
  })

  test('asks the database little', async ({ client, assert }) => {
    const { student } = await createPair()
    const queries = await countQueries(() => coordinatorsSeenBy(client, student))
    assert.isAtMost(queries, MOST_QUERIES)
  })
})
