import { test } from '@japa/runner'
import pg from 'pg'
import { once } from 'node:events'
import env from '#start/env'
import { settings } from '#core/settings'
import { transaction } from '#core/transaction'

test.group('Settings', () => {
  test('are renewed when this process changes them', async ({ assert }) => {
    await settings.get()
    await transaction((trx) => settings.update({ associationName: 'Les Cahiers' }, trx))
    const { associationName } = await settings.get()
    assert.equal(associationName, 'Les Cahiers')
  })

  test('are announced to every other process', async ({ assert }) => {
    const other = new pg.Client({ connectionString: env.get('DATABASE_URL') })
    await other.connect()
    await other.query('LISTEN settings_changed')
    const heard = once(other, 'notification')
    await other.query('UPDATE settings SET association_name = association_name')
    const [{ channel }] = await heard
    assert.equal(channel, 'settings_changed')
    await other.end()
  })
})
