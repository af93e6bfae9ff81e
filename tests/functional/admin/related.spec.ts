import { test } from '@japa/runner'
import { RESOURCES } from '#admin/resources/index'
import { backOffice } from '#tests/helpers/back_office'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff } from '#database/factories/accounts/user_factory'

test.group('Related records', () => {
  test('are found by a property that they have', ({ assert }) => {
    for (const { id, related = [], columns } of RESOURCES) {
      for (const { resource, by, of } of related) {
        const other = RESOURCES.find((one) => one.id === resource)!
        assert.include(other.columns, by, `${id} → ${resource}`)
        if (of) assert.include(columns, of, `${id} → ${resource}`)
      }
    }
  })

  test('of a pair are its own alone', async ({ client, assert }) => {
    const [{ pair, student }] = [await createPair(), await createPair()]
    const office = backOffice(client, await createStaff())
    const response = await office.list('pairs', `?filters.studentId=${student.id}`)
    assert.deepEqual(
      response.body().records.map(({ id }: { id: string }) => id),
      [pair.id]
    )
  })
})
