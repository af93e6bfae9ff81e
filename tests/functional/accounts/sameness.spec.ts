import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { countHashes } from '#tests/helpers/hashes'
import { queriesOf } from '#tests/helpers/queries'
import { forgetAttempts } from '#tests/helpers/limits'
import { createUser } from '#database/factories/accounts/user_factory'

const HEADERS = ['location', 'content-type', 'content-length', 'cache-control', 'vary']

const SIGN_UP = {
  role: 'student',
  firstName: 'Léa',
  familyName: 'Martin',
  password: 'un long mot de passe',
  birthDate: '2012-05-04',
  timeZone: 'Indian/Reunion',
  guardianName: 'Nadia Martin',
  guardianEmail: 'nadia@example.org',
  consentAccount: '1',
  consentMessages: '1',
}

const WAYS = [
  { path: '/login', form: { password: 'pas le bon mot de passe' } },
  { path: '/signup', form: SIGN_UP },
  { path: '/confirm-email', form: {} },
  { path: '/forgot-password', form: {} },
]

/** What is flashed names the address that was typed, which is the visitor's own. */
const without = (login: string, value: unknown) =>
  JSON.parse(JSON.stringify(value ?? null).replaceAll(login, 'typed'))

const jobs = async () => Number((await db.from('pgboss.job').count('* as count').first()).count)

async function answerAndWork(client: ApiClient, path: string, form: object, login: string) {
  await forgetAttempts()
  const hashes = countHashes()
  const before = await jobs()
  let response!: Awaited<ReturnType<ApiClient['post']>>
  const queries = await queriesOf(async () => {
    response = await client
      .post(path)
      .withCsrfToken()
      .redirects(0)
      .form({ ...form, email: login })
  })
  return {
    status: response.status(),
    headers: HEADERS.map((name) => response.header(name)),
    body: response.text(),
    flash: without(login, response.flashMessages()),
    hashes: hashes.value,
    queries: queries.map((sql) => sql.slice(0, 60)),
    jobs: (await jobs()) - before,
  }
}

test.group('A known and an unknown address', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('get the same answer after the same work at {path}')
    .with(WAYS)
    .run(async ({ client, assert }, { path, form }) => {
      const known = await createUser({ email: 'aaaa@example.org' })
      await answerAndWork(client, path, form, 'warm-up@example.org')
      const [one, other] = [
        await answerAndWork(client, path, form, known.email),
        await answerAndWork(client, path, form, 'bbbb@example.org'),
      ]
      assert.deepEqual(one, other)
      assert.isAbove(one.queries.length, 0)
    })

  test('so do a known and an unknown identifier at {path}')
    .with(WAYS.filter(({ path }) => path !== '/signup'))
    .run(async ({ client, assert }, { path, form }) => {
      await createUser({ email: null as never, identifier: 'lina-renard-42' })
      await answerAndWork(client, path, form, 'lina-nuage-10')
      const [one, other] = [
        await answerAndWork(client, path, form, 'lina-renard-42'),
        await answerAndWork(client, path, form, 'lina-renard-43'),
      ]
      assert.deepEqual(one, other)
    })
})
