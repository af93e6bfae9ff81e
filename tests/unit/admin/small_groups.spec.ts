import fc from 'fast-check'
import { test } from '@japa/runner'
import { FEWEST, shownGroups } from '#admin/small_groups'

const group = (name: string, count: number) => ({ name, count })

test.group('Small groups', () => {
  test('{title}')
    .with([
      {
        title: 'large ones stand by themselves',
        groups: [group('6e', 5), group('5e', 12)],
        shown: { groups: [group('6e', 5), group('5e', 12)], others: 0 },
      },
      {
        title: 'small ones stand together',
        groups: [group('6e', 3), group('5e', 12), group('4e', 2)],
        shown: { groups: [group('5e', 12)], others: 5 },
      },
      {
        title: 'a single small one takes the smallest of the others with it',
        groups: [group('6e', 1), group('5e', 12), group('4e', 6)],
        shown: { groups: [group('5e', 12)], others: 7 },
      },
      {
        title: 'of too few in all nothing is said',
        groups: [group('6e', 1), group('5e', 3)],
        shown: { groups: [], others: 0 },
      },
      { title: 'there may be nobody', groups: [], shown: { groups: [], others: 0 } },
    ])
    .run(({ assert }, { groups, shown }) => {
      assert.deepEqual(shownGroups(groups), shown)
    })

  test('no number is under 5, and none can be worked out from the total', ({ assert }) => {
    const counts = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 12 })
    fc.assert(
      fc.property(counts, (sizes) => {
        const { groups, others } = shownGroups(sizes.map((size, place) => group(`${place}`, size)))
        const total = sizes.reduce((all, size) => all + size, 0)
        const told = groups.reduce((all, { count }) => all + count, others)
        assert.isTrue(groups.every(({ count }) => count >= FEWEST))
        assert.isTrue(others === 0 || others >= FEWEST)
        if (told > 0) assert.equal(told, total)
        else assert.isBelow(total, FEWEST)
      })
    )
  })
})
