import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import User from '#accounts/models/user'
import { issueToken } from '#accounts/account_tokens'
import { verifyCredentials } from '#accounts/verify_credentials'
import ResetPassword from '#accounts/actions/reset_password'
import ChangePassword from '#accounts/actions/change_password'
import { createUser, PASSWORD } from '#database/factories/accounts/user_factory'

const NEW = 'un tout autre mot de passe'

async function reset(userId: string) {
  const token = await issueToken(userId, 'reset_password')
  return new ResetPassword().handle({ token, password: NEW })
}

test.group('A reset of the password', () => {
  test('stands against a change that began before it', async ({ assert }) => {
    const { id } = await createUser()
    const thief = await User.findOrFail(id)
    await reset(id)
    const result = await new ChangePassword().handle({
      user: thief,
      currentPassword: PASSWORD,
      password: 'le mot de passe du voleur',
      loginSessionId: 'theirs',
    })
    assert.containsSubset(result, { ok: false, reason: 'wrong_password' })
    const { email } = await User.findOrFail(id)
    assert.isNotNull(await verifyCredentials(email!, NEW))
  })

  test('gives up a change of address that is under way', async ({ assert }) => {
    const { id } = await createUser()
    await db.table('email_changes').insert({
      user_id: id,
      new_email: `${randomUUID()}@example.org`,
      expires_at: clock.now().plus({ days: 3 }).toJSDate(),
    })
    await reset(id)
    const change = await db.from('email_changes').where('user_id', id).firstOrFail()
    assert.isNotNull(change.cancelled_at)
  })
})
