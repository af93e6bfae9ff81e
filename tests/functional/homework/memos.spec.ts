import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import Memo from '#homework/models/memo'
import { freezeTime } from '#tests/helpers/time'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { assertStranger404 } from '#tests/helpers/strangers'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const memoOf = (user: User, values: Partial<Memo> = {}) =>
  Memo.create({ ownerId: user.id, title: 'Thalès', body: 'Bien placer les parallèles.', ...values })

const version = (memo: Memo) => memo.updatedAt.toUTC().toISO()

const send = (client: ApiClient, method: 'post' | 'put' | 'delete', user: User, url: string) =>
  client[method](url).loginAs(user).withCsrfToken().redirects(0).accept('json')

test.group('Memos', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('ask whoever is signed out to sign in', async ({ client }) => {
    const response = await client.get('/notes').redirects(0)
    response.assertHeader('location', '/login')
  })

  test('are written, changed and really deleted by their owner, in silence', async ({
    assert,
    client,
  }) => {
    const broadcasts = recordBroadcasts()
    const user = await createUser()
    const created = await send(client, 'post', user, '/notes').json({
      title: '',
      body: 'Un\r\ndeux',
    })
    const memo = await Memo.findByOrFail('ownerId', user.id)
    created.assertHeader('location', `/notes/${memo.id}`)
    assert.deepEqual([memo.title, memo.body], ['', 'Un\ndeux'])

    freezeTime('2026-11-23T09:05:00Z')
    await send(client, 'put', user, `/notes/${memo.id}`).json({
      title: 'Titre',
      body: 'Deux',
      version: version(memo),
    })
    await memo.refresh()
    assert.deepEqual([memo.title, memo.body], ['Titre', 'Deux'])
    assert.equal(version(memo), '2026-11-23T09:05:00.000Z')

    await send(client, 'delete', user, `/notes/${memo.id}`)
    assert.isNull(await Memo.find(memo.id))
    assert.lengthOf(broadcasts.sent, 0)
    assert.lengthOf(await db.from('audit_entries').where('subject_id', memo.id), 0)
    assert.lengthOf(await db.from('pgboss.job').where('state', 'created'), 0)
  })

  test('hold something', async ({ client }) => {
    const user = await createUser()
    const response = await send(client, 'post', user, '/notes').json({ title: ' ', body: '' })
    response.assertStatus(422)
  })

  test('are kept once when the answer was lost, with the words that were typed since', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    const id = randomUUID()
    for (const body of ['Deux', 'Deux parallèles', 'Deux parallèles']) {
      const response = await send(client, 'post', user, '/notes').json({ id, title: '', body })
      response.assertHeader('location', `/notes/${id}`)
    }
    const [memo, ...others] = await Memo.all()
    assert.lengthOf(others, 0)
    assert.equal(memo.body, 'Deux parallèles')

    freezeTime('2026-11-23T09:05:00Z')
    await memo.merge({ body: 'Depuis le téléphone' }).save()
    for (const whoever of [user, await createUser()]) {
      const late = await send(client, 'post', whoever, '/notes').json({ id, body: 'Trop tard' })
      late.assertStatus(422)
      late.assertBodyContains({ errors: [{ field: 'version' }] })
    }
    await memo.refresh()
    assert.equal(memo.body, 'Depuis le téléphone')
  })

  test('are nobody else’s: not the pair’s, not the team’s', async ({ assert, client }) => {
    const { student, tutor } = await createPair()
    const memo = await memoOf(student)
    const url = `/notes/${memo.id}`
    const body = { title: 'Volé', body: '', version: version(memo) }
    await assertStranger404(client, 'get', url)
    await assertStranger404(client, 'put', url, body)
    await assertStranger404(client, 'delete', url)
    for (const other of [tutor, await createStaff(['administrator', 'safeguarding'])]) {
      const page = await client.get(url).loginAs(other).withInertia()
      page.assertStatus(404)
      const list = await client.get('/notes').loginAs(other).withInertia()
      assert.deepEqual((list.inertiaProps as any).memos, [])
    }
    await memo.refresh()
    assert.equal(memo.title, 'Thalès')
  })

  test('what was typed elsewhere meanwhile is never written over in silence', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    const memo = await memoOf(user)
    const seen = version(memo)
    freezeTime('2026-11-23T09:05:00Z')
    await memo.merge({ body: 'Depuis le téléphone' }).save()

    const response = await send(client, 'put', user, `/notes/${memo.id}`).json({
      title: 'Thalès',
      body: 'Depuis la tablette',
      version: seen,
    })
    response.assertStatus(422)
    response.assertBodyContains({ errors: [{ field: 'version' }] })
    await memo.refresh()
    assert.equal(memo.body, 'Depuis le téléphone')
  })

  test('are listed by last change, page by page, in the same few queries', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    const page = async (url = '/notes') => {
      const response = await client.get(url).loginAs(user).withInertia()
      return response.inertiaProps as any
    }
    await memoOf(user)
    const few = await countQueries(() => page())
    for (let minute = 1; minute <= 21; minute++) {
      await memoOf(user, { title: `Note ${minute}`, updatedAt: clock.now().plus({ minute }) })
    }
    assert.equal(await countQueries(() => page()), few)
    assert.isAtMost(few, MOST_QUERIES)

    const first = await page()
    assert.equal(first.memos[0].title, 'Note 21')
    const second = await page(`/notes?before=${first.next}`)
    assert.deepEqual(
      second.memos.map((memo: any) => memo.title),
      ['Note 1', 'Thalès']
    )
  })
})
