import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { queue, SIGNALS } from '#core/queue'
import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { Signal } from '#core/events/signal'
import { subscribe } from '#core/events/registry'
import { startWorkerWhenReachable } from '#core/worker'

class DoorMoved extends Signal<{ door: string }> {
  static eventName = 'tests.door_moved'
}

const heard: string[] = []
let woken: (() => void)[] = []

class Hear {
  async handle({ door }: { door: string }) {
    heard.push(door)
    for (const wake of woken.splice(0)) wake()
  }
}

const say = (door: string) => transaction((trx) => announce(new DoorMoved({ door }), trx))
const waiting = () => db.from('pgboss.job').where({ name: SIGNALS, state: 'created' })

async function untilHeard(count: number) {
  while (heard.length < count) await new Promise<void>((resolve) => woken.push(resolve))
}

test.group('Signals', (group) => {
  group.tap((each) => each.tags(['@committed']).timeout(20_000))
  group.setup(() => subscribe(DoorMoved, [async () => ({ default: Hear })]))
  group.each.setup(() => {
    heard.length = 0
    woken = []
  })

  test('those that say the same wait as one, also when they are said at once', async ({
    assert,
  }) => {
    await say('left')
    await Promise.all(['left', 'left', 'right', 'left'].map(say))
    assert.lengthOf(await waiting(), 2)
    await startWorkerWhenReachable()
    await untilHeard(2)
    assert.sameMembers(heard, ['left', 'right'])
  })

  test('what is said while its listener is at work is heard again', async ({ assert }) => {
    await say('left')
    await db.from('pgboss.job').where({ name: SIGNALS }).update({ start_after: new Date() })
    const boss = await queue()
    assert.lengthOf(await boss.fetch(SIGNALS, { batchSize: 10 }), 1)
    await say('left')
    assert.lengthOf(await waiting(), 1)
  })

  test('goes with what was rolled back, and is tried again like every event', async ({
    assert,
  }) => {
    const taken = transaction(async (trx) => {
      await announce(new DoorMoved({ door: 'left' }), trx)
      throw new Error('no')
    })
    await assert.rejects(() => taken, 'no')
    assert.lengthOf(await waiting(), 0)
    await say('left')
    const [job] = await waiting()
    const { retry_limit: limit, dead_letter: dead, policy } = job
    assert.deepEqual({ limit, dead, policy }, { limit: 12, dead: 'dead_letters', policy: 'short' })
  })
})
