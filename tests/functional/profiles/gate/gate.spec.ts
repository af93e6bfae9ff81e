import { test } from '@japa/runner'
import { freezeTime } from '#tests/helpers/time'
import { isCleared } from '#profiles/queries/cleared_tutors'
import { DOORS } from '#tests/functional/profiles/gate/doors'
import { BREACHES } from '#tests/functional/profiles/gate/breaches'
import { gatedPair } from '#tests/functional/profiles/gate/gated_pair'

test.group('The gate', (group) => {
  group.each.setup(() => void freezeTime())

  test('lets a cleared tutor and their student through every door', async ({ client, assert }) => {
    const gated = await gatedPair()
    const closed: string[] = []
    for (const [name, door] of Object.entries(DOORS)) {
      if (!(await door(gated, client))) closed.push(name)
    }
    assert.deepEqual(closed, [])
  })

  for (const [breach, take] of Object.entries(BREACHES)) {
    test(`is closed everywhere by ${breach}`, async ({ client, assert }) => {
      const gated = await gatedPair()
      await take(gated.tutor.id)
      await gated.tutor.refresh()
      assert.isFalse(await isCleared(gated.tutor.id))

      const open: string[] = []
      for (const [name, door] of Object.entries(DOORS)) {
        if (await door(gated, client)) open.push(name)
      }
      assert.deepEqual(open, [])
    })
  }
})
