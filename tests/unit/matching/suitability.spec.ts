import fc from 'fast-check'
import { test } from '@japa/runner'
import { bySuitability, reasonsFor, type Suitable } from '#matching/suitability'

const usual: Suitable = { commonMinutes: 120, covered: 1, languages: 0, pairs: 1, capacity: 2 }

const tutor: fc.Arbitrary<Suitable> = fc
  .record({
    commonMinutes: fc.nat(1200),
    covered: fc.nat(4),
    languages: fc.nat(3),
    pairs: fc.nat(4),
    places: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ places, ...values }) => ({ ...values, capacity: values.pairs + places }))

test.group('Who suits a student best', () => {
  test('{what} comes before what follows')
    .with([
      { what: 'an hour in common', first: {}, second: { commonMinutes: 0, covered: 4 } },
      { what: 'one need more', first: { covered: 2 }, second: { languages: 2 } },
      { what: 'a language', first: { languages: 1 }, second: { commonMinutes: 900 } },
      { what: 'more time', first: { commonMinutes: 180 }, second: { pairs: 0 } },
      { what: 'a lighter load', first: { pairs: 0 }, second: {} },
    ])
    .run(({ assert }, { first, second }) => {
      assert.isBelow(bySuitability({ ...usual, ...first }, { ...usual, ...second }), 0)
    })

  test('it is an order: nobody stands before and after the same other', ({ assert }) => {
    fc.assert(
      fc.property(tutor, tutor, tutor, (one, two, three) => {
        assert.equal(Math.sign(bySuitability(one, two)), -Math.sign(bySuitability(two, one)) || 0)
        const [first, second, third] = [one, two, three].sort(bySuitability)
        assert.isAtMost(bySuitability(first, second), 0)
        assert.isAtMost(bySuitability(first, third), 0)
      })
    )
  })

  test('says what speaks for somebody, and nothing that isn’t so', ({ assert }) => {
    assert.deepEqual(reasonsFor(usual, 2), [])
    assert.deepEqual(reasonsFor({ ...usual, covered: 0 }, 0), [])
    const best = { ...usual, covered: 2, languages: 1, commonMinutes: 300, pairs: 0 }
    assert.deepEqual(reasonsFor(best, 2), ['all_needs', 'language', 'much_time', 'no_pair_yet'])
  })
})
