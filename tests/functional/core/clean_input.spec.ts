import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { forgetAttempts } from '#tests/helpers/limits'
import { createUser } from '#database/factories/accounts/user_factory'
import { createConversation } from '#database/factories/messaging/conversation_factory'

const NUL = '\u0000'
const HALF = '\ud83d'

test.group('What no keyboard writes', (group) => {
  group.each.setup(() => forgetAttempts())

  test('is left out of what is stored, however deep it stands', async ({ client, assert }) => {
    const owner = await createUser()
    const response = await client
      .post('/notes')
      .loginAs(owner)
      .withCsrfToken()
      .redirects(0)
      .json({ title: `Frac${NUL}tions`, body: `À revoir${HALF}`, other: [{ deep: NUL }] })
    response.assertStatus(302)
    const memo = await db.from('memos').where('owner_id', owner.id).firstOrFail()
    assert.equal(memo.title, 'Fractions')
    assert.equal(memo.body, 'À revoir\ufffd')
  })

  test('breaks neither signing in nor the forms of those who are signed out')
    .with(['/login', '/signup', '/forgot-password', '/confirm-email'])
    .run(async ({ client }, path) => {
      const email = `ines${HALF}@homeskolar.test${NUL}`
      const response = await client
        .post(path)
        .withCsrfToken()
        .redirects(0)
        .json({ email, password: `a long password${NUL}` })
      response.assertStatus(302)
    })

  test('does not pass for what every object has', async ({ client }) => {
    const { conversation, student } = await createConversation()
    for (const position of [{ toString: 'x' }, { constructor: NUL, valueOf: 1 }]) {
      const response = await client
        .put(`/messages/${conversation.id}/reading`)
        .loginAs(student)
        .withCsrfToken()
        .header('accept', 'application/json')
        .json({ position } as never)
      response.assertStatus(422)
    }
  })

  test('breaks no form that says what it stands for')
    .with([null, [], {}, ['PUT', 'PUT'], 1])
    .run(async ({ client }, method) => {
      const request = () => client.post('/forgot-password').withCsrfToken().redirects(0)
      const inBody = await request().json({ _method: method })
      inBody.assertStatus(302)
      const inAddress = await client
        .post('/forgot-password?_method[]=PUT&_method[]=x')
        .withCsrfToken()
        .redirects(0)
      inAddress.assertStatus(302)
    })

  test('breaks no query of an address', async ({ client }) => {
    const user = await createUser()
    const page = await client.get(`/notes?before=${encodeURIComponent(NUL)}`).loginAs(user)
    page.assertStatus(200)
  })
})
