import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import type Pair from '#matching/models/pair'
import { freezeTime } from '#tests/helpers/time'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { assertStranger404 } from '#tests/helpers/strangers'
import { createUser } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createHomework } from '#database/factories/homework/homework_factory'

const open = async (client: ApiClient, user: User, url = '/homework') => {
  const response = await client.get(url).loginAs(user).withInertia()
  response.assertStatus(200)
  return response.inertiaProps as any
}

const handIn = (pair: Pair, count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      createHomework(pair, {
        title: `Rendu ${index}`,
        state: 'submitted',
        submittedAt: clock.now().minus({ hours: index }),
      })
    )
  )

test.group('The homework pages', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('ask whoever is signed out to sign in', async ({ client }) => {
    const response = await client.get('/homework').redirects(0)
    response.assertHeader('location', '/login')
  })

  test('list open homework by due date, and what was handed in after it', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair()
    await createHomework(pair, { title: 'Plus tard', dueAt: clock.now().plus({ days: 20 }) })
    await createHomework(pair, { title: 'Hier', dueAt: clock.now().minus({ days: 1 }) })
    await createHomework(pair, { title: 'Rendu', state: 'submitted' })

    for (const [user, other] of [
      [student, tutor],
      [tutor, student],
    ]) {
      const props = await open(client, user)
      assert.deepEqual(
        props.open.map((each: any) => [each.title, each.group, each.otherFirstName]),
        [
          ['Hier', 'late', other.firstName],
          ['Plus tard', 'later', other.firstName],
        ]
      )
      // Its tutor has to review it yet.
      const shown = user === tutor ? props.toReview : props.ended
      assert.deepEqual(
        shown.map((each: any) => [each.title, each.group]),
        [['Rendu', null]]
      )
    }
  })

  test('show nothing of another pair', async ({ assert, client }) => {
    const { pair } = await createPair()
    await createHomework(pair)
    const { student } = await createPair()
    const props = await open(client, student)
    assert.deepEqual([props.open, props.ended], [[], []])
  })

  test('page through what was handed in by key', async ({ assert, client }) => {
    const { pair, student } = await createPair()
    await handIn(pair, 23)
    const first = await open(client, student)
    assert.lengthOf(first.ended, 20)
    const second = await open(client, student, `/homework?before=${first.next}`)
    assert.deepEqual(
      second.ended.map((each: any) => each.title),
      ['Rendu 20', 'Rendu 21', 'Rendu 22']
    )
    assert.isNull(second.next)

    // Asked for again, the list comes as long as the page shows it.
    const again = (shown: string) => client.get('/homework').header('x-shown', shown)
    const listOf = async (shown: string) => {
      const answer = await again(shown).loginAs(student).withInertia()
      return answer.inertiaProps as any
    }
    const grown = await listOf('open=0,ended=22')
    assert.lengthOf(grown.ended, 22)
    const rest = await open(client, student, `/homework?before=${grown.next}`)
    assert.lengthOf(rest.ended, 1)
    for (const odd of ['ended=3', 'ended=-1', 'ended=1e9', 'bended=22', 'ended', '=,=']) {
      assert.lengthOf((await listOf(odd)).ended, 20)
    }
  })

  test('take the same few queries with 1 and with 200 rows', async ({ assert, client }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair)
    const few = await countQueries(() => open(client, student))
    await handIn(pair, 100)
    await Promise.all(Array.from({ length: 100 }, () => createHomework(pair)))
    assert.equal(await countQueries(() => open(client, student)), few)
    assert.isAtMost(await countQueries(() => open(client, tutor)), MOST_QUERIES)
    assert.isAtMost(
      await countQueries(() => open(client, student, `/homework/${homework.id}`)),
      MOST_QUERIES
    )
  })

  test('open one as a sheet, for its two people only', async ({ assert, client }) => {
    const { pair, student, tutor } = await createPair()
    const { id } = await createHomework(pair)
    for (const user of [student, tutor]) {
      const { homework } = await open(client, user, `/homework/${id}`)
      assert.include(homework, { id, instructions: 'Page 32, au crayon.', mayChange: true })
    }
    await assertStranger404(client, 'get', `/homework/${id}`)
    const staff = await createUser({ role: 'staff' })
    const response = await client.get(`/homework/${id}`).loginAs(staff).withInertia()
    response.assertStatus(404)
  })

  test('can be read in a paused pair, and for 30 days in a closed one', async ({
    assert,
    client,
  }) => {
    const { pair, student } = await createPair()
    const { id } = await createHomework(pair)
    await pair.merge({ state: 'paused' }).save()
    const { homework } = await open(client, student, `/homework/${id}`)
    assert.isFalse(homework.mayChange)

    await pair.merge({ state: 'closed', closedAt: clock.now() }).save()
    freezeTime('2026-12-23T08:59:00Z')
    const { open: before } = await open(client, student)
    assert.lengthOf(before, 1)
    freezeTime('2026-12-23T09:01:00Z')
    const { open: after } = await open(client, student)
    assert.lengthOf(after, 0)
    const response = await client.get(`/homework/${id}`).loginAs(student).withInertia()
    response.assertStatus(404)
  })
})
