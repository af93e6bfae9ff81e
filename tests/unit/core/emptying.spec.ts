import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { emptyDatabase } from '#tests/helpers/database'
import { createUser } from '#database/factories/accounts/user_factory'

/** Until somebody waits for what somebody else holds. */
async function untilSomebodyWaits() {
  const waiting = () =>
    db
      .from('pg_stat_activity')
      .whereRaw("wait_event_type = 'Lock' AND datname = current_database()")
      .select('pid')
      .first()
  while (!(await waiting()));
}

test.group('Emptying the database', () => {
  test('lets whoever is still at work go first', async ({ assert }) => {
    const { id } = await createUser()
    const work = await db.transaction()
    await work.from('users').where({ id }).update({ first_name: 'Léa' })
    const finish = async () => {
      await untilSomebodyWaits()
      await work.rawQuery('LOCK TABLE audit_entries IN ROW EXCLUSIVE MODE')
      await work.commit()
    }
    await Promise.all([emptyDatabase(), finish()])
    assert.isNull(await db.from('users').first())
  }).tags(['@committed'])
})
