import { test } from '@japa/runner'
import { freezeTime } from '#tests/helpers/time'
import { forgetAttempts } from '#tests/helpers/limits'
import { World } from '#tests/functional/strangers/people'
import { routes } from '#tests/functional/strangers/ask'
import { faultsOf } from '#tests/functional/strangers/cells'
import { FEATURES, TABLE } from '#tests/functional/strangers/table'

const NOWHERE = 'give it a line in tests/functional/strangers/routes; rows.ts says how'

test.group('Every route', () => {
  test('has a line in the table, and every line a route', ({ assert }) => {
    const existing = routes().map(({ name }) => name)
    const without = existing.filter((name) => !Object.hasOwn(TABLE, name))
    assert.deepEqual(without, [], NOWHERE)
    const left = Object.keys(TABLE).filter((name) => !existing.includes(name))
    assert.deepEqual(left, [], 'no route has this name any more')
  })

  test('says why, where even somebody who is signed out is let in', ({ assert }) => {
    const silent = Object.entries(TABLE)
      .filter(([, { answers, why }]) => answers.signed_out === 'in' && !why)
      .map(([name]) => name)
    assert.deepEqual(silent, [])
  })
})

test.group('Who gets what', (group) => {
  group.each.setup(forgetAttempts)
  group.each.setup(() => void freezeTime())

  for (const [feature, table] of Object.entries(FEATURES)) {
    test(`at the addresses of ${feature}`, async ({ client, assert }) => {
      const world = new World()
      const faults: string[] = []
      for (const route of routes().filter(({ name }) => Object.hasOwn(table, name))) {
        faults.push(...(await faultsOf({ client, world, route, row: table[route.name] })))
      }
      assert.deepEqual(faults, [])
    }).timeout(120_000)
  }
})
