import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { freezeTime } from '#tests/helpers/time'
import { transaction } from '#core/transaction'
import { issueToken, tokenState, useToken } from '#accounts/account_tokens'
import { createUser } from '#database/factories/accounts/user_factory'

const use = (token: string) => transaction((trx) => useToken(token, 'reset_password', trx))

test.group('Links from mails', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('only a hash is kept', async ({ assert }) => {
    const user = await createUser()
    const token = await issueToken(user.id, 'reset_password')
    const row = await db.from('account_tokens').firstOrFail()
    assert.lengthOf(token, 43)
    assert.match(row.hash, /^[0-9a-f]{64}$/)
    assert.notInclude(JSON.stringify(row), token)
  })

  test('a reset works once, within the hour', async ({ assert }) => {
    const user = await createUser()
    const slow = await createUser()
    const token = await issueToken(user.id, 'reset_password')
    const late = await issueToken(slow.id, 'reset_password')
    freezeTime('2026-11-23T09:59:59Z')
    assert.equal(await tokenState(token, 'reset_password'), 'valid')
    assert.equal(await use(token), user.id)
    assert.isNull(await use(token))
    assert.equal(await tokenState(token, 'reset_password'), 'used')

    freezeTime('2026-11-23T10:00:00Z')
    assert.isNull(await use(late))
    assert.equal(await tokenState(late, 'reset_password'), 'expired')
  })

  test('a link serves only what it was made for', async ({ assert }) => {
    const user = await createUser()
    const token = await issueToken(user.id, 'confirm_email')
    assert.isNull(await use(token))
    assert.equal(await tokenState('nonsense', 'confirm_email'), 'expired')
  })

  test('one that was used takes the others of the person with it', async ({ assert }) => {
    const user = await createUser()
    const first = await issueToken(user.id, 'reset_password')
    const second = await issueToken(user.id, 'reset_password')
    assert.equal(await use(second), user.id)
    assert.isNull(await use(first))
  })

  test('of two who use it at once, one succeeds', async ({ assert }) => {
    const user = await createUser()
    const token = await issueToken(user.id, 'reset_password')
    const answers = await Promise.all([use(token), use(token), use(token)])
    assert.lengthOf(answers.filter(Boolean), 1)
  }).tags(['@committed'])
})
