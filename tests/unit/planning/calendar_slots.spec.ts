import fc from 'fast-check'
import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const CALENDAR = 'features/planning/calendar'
const { carriedSpan, drawnSpan, sameSpan } = await browserCode(`${CALENDAR}/drag_slot`)
const { hoursOf } = await browserCode(`${CALENDAR}/day_hours`)
const { movedDay, movedPlace } = await browserCode(`${CALENDAR}/slot_moves`)

const HOURS = { first: 8, last: 20 }

const places = fc.record({
  day: fc.integer({ min: 0, max: 6 }),
  quarter: fc.double({ min: 0, max: 96, noNaN: true }),
})

test.group('Slots that are drawn and dragged', () => {
  test('{from} to {to} is {span}')
    .with([
      { from: 68.2, to: 71.6, span: [68, 72] },
      { from: 68.2, to: 68.4, span: [68, 69] },
      { from: 71.6, to: 68.2, span: [68, 72] },
      { from: 68, to: 95, span: [68, 80] },
      { from: 40, to: 80, span: [40, 56] },
      { from: 79.9, to: 20, span: [64, 80] },
    ])
    .run(({ assert }, { from, to, span }) => {
      const drawn = drawnSpan({ day: 2, quarter: from }, { day: 5, quarter: to }, HOURS)
      assert.deepEqual(drawn, { day: 2, start: span[0], end: span[1] })
    })

  test('is always a quarter of an hour to four hours, within what is shown', ({ assert }) => {
    fc.assert(
      fc.property(places, places, (from, to) => {
        const { day, start, end } = drawnSpan(from, to, HOURS)
        assert.equal(day, from.day)
        assert.isTrue(Number.isInteger(start) && Number.isInteger(end))
        assert.isTrue(end - start >= 1 && end - start <= 16)
        assert.isTrue(start >= 32 && end <= 80)
      }),
      { numRuns: 2000 }
    )
  })

  test('an hour that is carried keeps its length, wherever it is held', ({ assert }) => {
    const span = fc
      .tuple(fc.integer({ min: 32, max: 76 }), fc.integer({ min: 1, max: 4 }))
      .map(([start, length]) => ({ day: 1, start, end: start + length }))
    fc.assert(
      fc.property(span, places, places, (hour, grabbed, held) => {
        const { day, start, end } = carriedSpan(hour, grabbed, held, HOURS)
        assert.equal(day, held.day)
        assert.equal(end - start, hour.end - hour.start)
        assert.isTrue(Number.isInteger(start) && start >= 32 && end <= 80)
        assert.isTrue(sameSpan(carriedSpan(hour, held, { ...held, day: 1 }, HOURS), hour))
      }),
      { numRuns: 2000 }
    )
  })
})

test.group('Keys in the calendar', () => {
  const from = { day: 3, quarter: 68 }
  const press = (key: string, shiftKey = false, place = from) =>
    movedPlace(place, { key, shiftKey }, 7, HOURS)

  test('move by the hour, with Shift by the quarter, and by the day', ({ assert }) => {
    assert.deepEqual(press('ArrowDown'), { day: 3, quarter: 72 })
    assert.deepEqual(press('ArrowUp', true), { day: 3, quarter: 67 })
    assert.deepEqual(press('ArrowLeft'), { day: 2, quarter: 68 })
    assert.deepEqual(press('Home'), { day: 0, quarter: 68 })
    assert.deepEqual(press('End'), { day: 6, quarter: 68 })
    assert.isNull(press('a'))
  })

  test('stay within the hours, and lead over the sides to the next range', ({ assert }) => {
    assert.deepEqual(press('ArrowDown', false, { day: 3, quarter: 78 }), { day: 3, quarter: 79 })
    assert.deepEqual(press('ArrowUp', false, { day: 3, quarter: 33 }), { day: 3, quarter: 32 })
    assert.equal(press('ArrowLeft', false, { day: 0, quarter: 68 }), 'previous')
    assert.equal(press('ArrowRight', false, { day: 6, quarter: 68 }), 'next')
    assert.equal(press('PageDown'), 'next')
  })

  test('in a month lead from day to day and week to week', ({ assert }) => {
    assert.equal(movedDay('2026-11-30', 'ArrowRight'), '2026-12-01')
    assert.equal(movedDay('2026-03-01', 'ArrowUp'), '2026-02-22')
    assert.equal(movedDay('2026-11-26', 'Home'), '2026-11-23')
    assert.equal(movedDay('2026-11-26', 'End'), '2026-11-29')
    assert.isNull(movedDay('2026-11-26', 'Enter'))
  })
})

test.group('The hours that a grid draws', () => {
  const span = (start: number, end: number) => ({ start: start * 60, end: end * 60 })
  const own = [span(5, 7), span(18, 24)]
  const hours = (available: object) => hoursOf([{ entries: [], available } as never], () => '')

  test('are those of a usual day, a little more where one is available', ({ assert }) => {
    assert.deepEqual(hours({ own: [], shared: [] }), HOURS)
    assert.deepEqual(hours({ own, shared: [] }), { first: 7, last: 22 })
  })

  test('reach into the night where it is then that the two can meet', ({ assert }) => {
    assert.deepEqual(hours({ own, shared: [span(5.5, 6.5)] }), { first: 5, last: 22 })
    assert.deepEqual(hours({ own, shared: [span(18, 24)] }), { first: 7, last: 24 })
  })
})
