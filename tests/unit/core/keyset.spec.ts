import { test } from '@japa/runner'
import { pageOf, placeValidator } from '#core/keyset'

const ID = '0199f0a0-0000-7000-8000-000000000001'
const rows = [1, 2, 3].map((day) => ({ at: new Date(`2026-11-0${day}T00:00:00.123Z`), id: ID }))
const itself = (row: (typeof rows)[number]) => row

test.group('Pages by key', () => {
  test('the place of the last row is where the next page begins', async ({ assert }) => {
    const { page, next } = pageOf(rows, 2, itself)
    assert.lengthOf(page, 2)
    const { before } = await placeValidator.validate({ before: next })
    assert.deepEqual(before, rows[1])
  })

  test('the last page has none after it', ({ assert }) => {
    assert.isNull(pageOf(rows, 3, itself).next)
    assert.deepEqual(pageOf([], 3, itself), { page: [], next: null })
  })

  test('{$self} begins at the start')
    .with([
      'nonsense',
      `2026-99-99T00:00:00.000Z_${ID}`,
      '2026-11-01T00:00:00.000Z_1',
      '_',
      `-271821-04-20T00:00:00.000Z_${ID}`,
    ])
    .run(async ({ assert }, before) => {
      assert.isNull((await placeValidator.validate({ before })).before)
    })
})
