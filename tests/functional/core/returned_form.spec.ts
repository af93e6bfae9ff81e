import { test } from '@japa/runner'
import { createUser } from '#database/factories/accounts/user_factory'

/** Refused: no subject, no such level. */
const profile = {
  'difficulties': '',
  'languages[]': ['fr', 'en'],
  'essential[0]': 'none',
  'skills[0][lowestLevelId]': 'a',
  'skills[1][subjectId]': 'maths',
  'skills[1][lowestLevelId]': 'b',
}

test.group('A form that is refused without script', () => {
  test('comes back with what stood in it, as its fields are named, to its own page alone', async ({
    client,
    assert,
  }) => {
    const student = await createUser()
    const page = await client
      .post('/profile/student?_method=PUT')
      .loginAs(student)
      .withCsrfToken()
      .header('referer', 'http://localhost/profile/edit')
      .redirects(0)
      .form(profile)
    assert.deepEqual(page.flashMessage('returned'), {
      action: '/profile/student?_method=PUT',
      entries: [
        ['difficulties', ''],
        ['languages[]', 'fr'],
        ['languages[]', 'en'],
        ['essential[]', 'none'],
        ['skills[0][subjectId]', 'maths'],
        ['skills[0][lowestLevelId]', 'b'],
      ],
    })
  })

  test('never brings back a password', async ({ client, assert }) => {
    const form = { email: 'no address', password: 'one secret', currentPassword: 'two secrets' }
    const answer = await client
      .post('/account/email')
      .loginAs(await createUser())
      .withCsrfToken()
      .redirects(0)
      .form(form)
    assert.deepEqual(answer.flashMessage('returned'), {
      action: '/account/email',
      entries: [['email', 'no address']],
    })
  })

  test('isn’t brought back to the script that sent it', async ({ client, assert }) => {
    const answer = await client
      .post('/account/email')
      .loginAs(await createUser())
      .withCsrfToken()
      .header('x-inertia', 'true')
      .redirects(0)
      .json({ email: 'no address' })
    assert.isUndefined(answer.flashMessage('returned'))
  })
})
