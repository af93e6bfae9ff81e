import fc from 'fast-check'
import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

type Span = { start: number; end: number }
type Placed = { item: Span; column: number; columns: number }

const spans = fc.array(
  fc
    .record({ start: fc.nat(90), length: fc.integer({ min: 1, max: 16 }) })
    .map(({ start, length }) => ({ start, end: start + length })),
  { maxLength: 12 }
)

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const share = (a: Placed, b: Placed) =>
  a.column < b.column + b.columns && b.column < a.column + a.columns

test.group('Side by side in the week', () => {
  test('what stands alone takes the whole width, two share it', async ({ assert }) => {
    const { placeInLanes } = await browserCode('features/planning/calendar/lanes')
    const [first, second, alone] = [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
      { start: 6, end: 8 },
    ]
    assert.deepEqual(placeInLanes([alone, second, first]), [
      { item: first, column: 1, columns: 6 },
      { item: second, column: 7, columns: 6 },
      { item: alone, column: 1, columns: 12 },
    ])
  })

  test('nothing is lost, nothing covers another', async () => {
    const { placeInLanes } = await browserCode('features/planning/calendar/lanes')
    fc.assert(
      fc.property(spans, (items) => {
        const placed: Placed[] = placeInLanes(items)
        const covers = placed.some((a, index) =>
          placed.slice(index + 1).some((b) => overlap(a.item, b.item) && share(a, b))
        )
        return placed.length === items.length && !covers
      })
    )
  })
})
