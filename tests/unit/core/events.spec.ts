import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { announce } from '#core/events/announce'
import { DomainEvent } from '#core/events/domain_event'
import { subscribe } from '#core/events/registry'
import { afterCommit, transaction } from '#core/transaction'
import { announced, runJobs } from '#tests/helpers/events'

class SomethingHappened extends DomainEvent<{ what: string }> {
  static eventName = 'tests.something_happened'
}

const heard: string[] = []
class Listener {
  async handle({ what }: { what: string }) {
    heard.push(what)
  }
}

test.group('Events', (group) => {
  group.setup(() => subscribe(SomethingHappened, [async () => ({ default: Listener })]))
  group.each.setup(() => void heard.splice(0))

  test('are heard once what happened is committed', async ({ assert }) => {
    await transaction((trx) => announce(new SomethingHappened({ what: 'a pair' }), trx))
    await runJobs()
    assert.deepEqual(heard, ['a pair'])
  })

  test('leave nothing behind when it is rolled back', async ({ assert }) => {
    const failing = transaction(async (trx) => {
      await announce(new SomethingHappened({ what: 'nothing' }), trx)
      throw new Error('no')
    })
    await assert.rejects(() => failing, 'no')
    assert.deepEqual(await announced(SomethingHappened), [])
  })
})

test.group('A transaction', () => {
  test('runs its effects after the commit, and swallows none of its own errors', async ({
    assert,
  }) => {
    const order: string[] = []
    await transaction(async (trx) => {
      afterCommit(trx, () => order.push('effect'))
      afterCommit(trx, () => {
        throw new Error('a lost push')
      })
      order.push('work')
    })
    assert.deepEqual(order, ['work', 'effect'])
  })

  test('runs no effect after a rollback', async ({ assert }) => {
    const order: string[] = []
    const failing = transaction(async (trx) => {
      afterCommit(trx, () => order.push('effect'))
      await trx.rawQuery('SELECT nonsense')
    })
    await assert.rejects(() => failing)
    assert.deepEqual(order, [])
  })

  test('tries a deadlock again', async ({ assert }) => {
    let attempts = 0
    await transaction(async () => {
      attempts++
      if (attempts < 3) throw Object.assign(new Error('deadlock'), { code: '40P01' })
    })
    assert.equal(attempts, 3)
  })

  test('joins an outer one instead of opening its own', async ({ assert }) => {
    await transaction(async (outer) => {
      await transaction(async (inner) => assert.strictEqual(inner, outer), outer)
    })
  })
})

test.group('The journal', () => {
  test('{$self} is refused by the database')
    .with([
      'UPDATE audit_entries SET action = action',
      'DELETE FROM audit_entries',
      'TRUNCATE audit_entries',
    ])
    .run(async ({ assert }, sql) => {
      await db.rawQuery(
        `INSERT INTO audit_entries (action, subject_type, subject_id) VALUES ('a.b', 'pair', gen_random_uuid())`
      )
      await assert.rejects(() => db.rawQuery(sql), /append-only/)
    })
})
