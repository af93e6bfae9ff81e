import { test } from '@japa/runner'
import { createUser } from '#database/factories/accounts/user_factory'

test.group('An unknown address', () => {
  test('is a page that says so, signed out and signed in', async ({ client }) => {
    const signedOut = await client.get('/nowhere').withInertia()
    signedOut.assertStatus(404)
    signedOut.assertInertiaComponent('errors/not_found')

    const user = await createUser()
    const signedIn = await client.get('/nowhere').loginAs(user).withInertia()
    signedIn.assertStatus(404)
    signedIn.assertInertiaPropsContains({ user: { id: user.id } })
  })

  test('is a page too when it cannot be decoded', async ({ client, assert }) => {
    const response = await client.get('/messages/%E0%A4%A')
    response.assertStatus(404)
    response.assertHeader('content-type', 'text/html; charset=utf-8')
    assert.include(response.text(), 'Cette page n’existe pas')
  })
})
