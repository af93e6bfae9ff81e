import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { EVENTS, queue, stopQueue } from '#core/queue'
import { transaction } from '#core/transaction'
import { announce } from '#core/events/announce'
import { DomainEvent } from '#core/events/domain_event'
import { subscribe } from '#core/events/registry'
import { startWorkerWhenReachable } from '#core/worker'

class BellRang extends DomainEvent<{ bell: string }> {
  static eventName = 'tests.bell_rang'
}

/** What each listener does at its next calls; afterwards it succeeds. */
const failures: { first: Error[]; second: Error[] } = { first: [], second: [] }
const heard: string[] = []
let woken: (() => void)[] = []

function listener(name: 'first' | 'second') {
  return class {
    async handle({ bell }: { bell: string }) {
      const failure = failures[name].shift()
      heard.push(`${name} ${bell}${failure ? ' failed' : ''}`)
      for (const wake of woken.splice(0)) wake()
      if (failure) throw failure
    }
  }
}

const ring = (bell: string) => transaction((trx) => announce(new BellRang({ bell }), trx))

/** Waits for the worker itself: until the listeners were called this often in all. */
async function untilHeard(count: number) {
  while (heard.length < count) await new Promise<void>((resolve) => woken.push(resolve))
}

/** The job that failed, once the queue has written it down. */
async function failedJob() {
  for (;;) {
    const job = await db.from('pgboss.job').where({ name: EVENTS, state: 'retry' }).first()
    if (job) return job
  }
}

test.group('The worker', (group) => {
  group.tap((each) => each.tags(['@committed']).timeout(20_000))
  group.setup(() =>
    subscribe(BellRang, [
      async () => ({ default: listener('first') }),
      async () => ({ default: listener('second') }),
    ])
  )
  group.each.setup(() => {
    heard.length = 0
    woken = []
  })

  test('finds what was announced while no worker ran', async ({ assert }) => {
    await ring('before')
    await startWorkerWhenReachable()
    await untilHeard(2)
    assert.sameMembers(heard, ['first before', 'second before'])
  })

  test('tries a listener that failed again, alone, and writes nobody’s address down', async ({
    assert,
  }) => {
    failures.first.push(new Error('550 <ines@homeskolar.test> is unknown'))
    await startWorkerWhenReachable()
    await ring('once')
    await untilHeard(2)

    const job = await failedJob()
    assert.notInclude(JSON.stringify(job.output), 'ines@')
    await db.from('pgboss.job').where('id', job.id).update({ start_after: new Date() })
    await untilHeard(3)
    assert.sameMembers(heard, ['first once failed', 'second once', 'first once'])
  })

  test('takes up what a process took and died with, within minutes', async ({ assert }) => {
    await ring('lost')
    const boss = await queue()
    assert.lengthOf(await boss.fetch(EVENTS, { batchSize: 10 }), 2)
    await db
      .from('pgboss.job')
      .where({ name: EVENTS, state: 'active' })
      .update({ started_on: db.raw("started_on - interval '181 s'"), heartbeat_on: null })
    // The queue's own round may have come a moment ago: this one is to look all the same.
    await db.from('pgboss.queue').update({ monitor_claim_on: null, monitor_on: null })
    await boss.supervise(EVENTS)
    await db.from('pgboss.job').where({ name: EVENTS }).update({ start_after: new Date() })

    await startWorkerWhenReachable()
    await untilHeard(2)
    assert.sameMembers(heard, ['first lost', 'second lost'])
  })

  test('goes on after it was stopped and started again', async ({ assert }) => {
    await startWorkerWhenReachable()
    await stopQueue()
    await ring('between')
    await startWorkerWhenReachable()
    await untilHeard(2)
    assert.sameMembers(heard, ['first between', 'second between'])
    assert.isTrue(await (await queue()).isInstalled())
  })
})
