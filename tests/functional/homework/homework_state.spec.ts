import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import type Homework from '#homework/models/homework'
import HomeworkSubmitted from '#homework/events/homework_submitted'
import { freezeTime } from '#tests/helpers/time'
import { announced } from '#tests/helpers/events'
import { assertStranger404 } from '#tests/helpers/strangers'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { createPair } from '#database/factories/matching/pair_factory'
import { createHomework } from '#database/factories/homework/homework_factory'

const move = (client: ApiClient, user: User, { id }: Homework, state: string) =>
  client
    .put(`/homework/${id}/state`)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .accept('json')
    .json({ state } as never)

const errorOf = async (request: ReturnType<typeof move>) => {
  const response = await request
  return response.flashMessage('error') as unknown as string
}

test.group('Saying where homework stands', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('asks whoever is signed out to sign in', async ({ client }) => {
    const { pair } = await createPair()
    const { id } = await createHomework(pair)
    const response = await client.put(`/homework/${id}/state`).withCsrfToken().redirects(0)
    response.assertHeader('location', '/login')
  })

  test('is a 404 for a stranger', async ({ assert, client }) => {
    const { pair } = await createPair()
    const homework = await createHomework(pair)
    await assertStranger404(client, 'put', `/homework/${homework.id}/state`, { state: 'submitted' })
    await homework.refresh()
    assert.equal(homework.state, 'todo')
  })

  test('refuses a state that does not exist', async ({ client }) => {
    const { pair, student } = await createPair()
    const response = await move(client, student, await createHomework(pair), 'lost')
    response.assertStatus(422)
  })

  test('is ticked off by the student, told to both, and undone', async ({ assert, client }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair)
    const broadcasts = recordBroadcasts()

    const response = await move(client, student, homework, 'submitted')
    response.assertStatus(302)
    await homework.refresh()
    assert.equal(homework.state, 'submitted')
    assert.equal(homework.submittedAt?.toUTC().toISO(), '2026-11-23T09:00:00.000Z')
    assert.deepEqual(await announced(HomeworkSubmitted), [{ homeworkId: homework.id }])
    assert.lengthOf(broadcasts.to(student.id), 1)
    assert.lengthOf(broadcasts.to(tutor.id), 1)

    await move(client, student, homework, 'todo')
    await homework.refresh()
    assert.deepEqual([homework.state, homework.submittedAt], ['todo', null])
  })

  test('a tap that arrives twice is announced once', async ({ assert, client }) => {
    const { pair, student } = await createPair()
    const homework = await createHomework(pair)
    await move(client, student, homework, 'submitted')
    const again = await move(client, student, homework, 'submitted')
    assert.isUndefined(again.flashMessage('error'))
    assert.lengthOf(await announced(HomeworkSubmitted), 1)
  })

  test('only the tutor reviews, only what was handed in, and the student then moves it no more', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair)
    assert.exists(await errorOf(move(client, tutor, homework, 'reviewed')))
    await move(client, student, homework, 'submitted')
    assert.exists(await errorOf(move(client, student, homework, 'reviewed')))

    freezeTime('2026-11-24T09:00:00Z')
    await move(client, tutor, homework, 'reviewed')
    await homework.refresh()
    assert.equal(homework.state, 'reviewed')
    assert.equal(homework.submittedAt?.toUTC().toISO(), '2026-11-23T09:00:00.000Z')

    assert.exists(await errorOf(move(client, student, homework, 'todo')))
    await homework.refresh()
    assert.equal(homework.state, 'reviewed')
  })

  test('the tutor does not do the student’s work', async ({ assert, client }) => {
    const { pair, tutor } = await createPair()
    const homework = await createHomework(pair)
    for (const state of ['in_progress', 'blocked', 'submitted']) {
      assert.exists(await errorOf(move(client, tutor, homework, state)))
    }
    await homework.refresh()
    assert.equal(homework.state, 'todo')
  })

  test('is refused in words while the pair is paused', async ({ assert, client }) => {
    const { pair, student } = await createPair()
    const homework = await createHomework(pair)
    await pair.merge({ state: 'paused' }).save()
    assert.include(await errorOf(move(client, student, homework, 'submitted')), 'pour l’instant')
    await homework.refresh()
    assert.equal(homework.state, 'todo')
    assert.lengthOf(await announced(HomeworkSubmitted), 0)
  })
})
