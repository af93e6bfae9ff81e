import { test } from '@japa/runner'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'
import type { ApiClient } from '@japa/api-client'
import { freezeTime } from '#tests/helpers/time'
import { queriesOf } from '#tests/helpers/queries'
import { forgetAttempts } from '#tests/helpers/limits'
import { createUser } from '#database/factories/accounts/user_factory'

const check = (client: ApiClient, form: object) =>
  client.post('/signup/password-checks').withCsrfToken().accept('json').json(form)

test.group('Asking whether a password would do', (group) => {
  group.each.setup(async () => {
    freezeTime('2026-11-23T09:00:00Z')
    await forgetAttempts()
  })

  test('{password} gets {status}')
    .with([
      { password: 'un long mot de passe', status: 204, rule: undefined },
      { password: 'motdepasse2026', status: 422, rule: 'passwordCommon' },
      { password: 'leamartin12', status: 422, rule: 'passwordOwn' },
      { password: 'court', status: 422, rule: 'minLength' },
      { password: null, status: 422, rule: 'required' },
    ])
    .run(async ({ client, assert }, { password, status, rule }) => {
      const response = await check(client, { password, firstName: 'Léa', familyName: 'Martin' })
      response.assertStatus(status)
      assert.deepEqual(response.body().errors?.[0].rule, rule)
    })

  test('looks at no account: a known address gets the same answer after the same work', async ({
    client,
    assert,
  }) => {
    const { email } = await createUser({ firstName: 'Ancienne', familyName: 'Connaissance' })
    const answers: unknown[] = []
    for (const typed of [email, email, 'nobody.here@homeskolar.test']) {
      await forgetAttempts()
      let body: unknown
      const queries = await queriesOf(async () => {
        const response = await check(client, { password: 'ancienneconn', email: typed })
        body = [response.status(), response.text()]
      })
      answers.push([body, queries.map((sql) => sql.slice(0, 60))])
    }
    assert.deepEqual(answers[1], answers[2])
    assert.isFalse(JSON.stringify(answers[1]).includes('users'))
  })

  test('is for who is signed out', async ({ client }) => {
    const response = await check(client, { password: 'un long mot de passe' })
      .loginAs(await createUser())
      .redirects(0)
    response.assertHeader('location', '/')
  })

  test('is limited by network address', async ({ client }) => {
    await transaction((trx) => settings.update({ signUpPerHour: 1 }, trx))
    for (let attempt = 0; attempt < 100; attempt++) await check(client, { password: 'court' })
    const limited = await check(client, { password: 'court' })
    limited.assertStatus(429)
  })
})
