import fc from 'fast-check'
import { test } from '@japa/runner'
import { joined, minutesOf } from '#profiles/availability'
import { browserCode } from '#tests/helpers/browser_code'

const code = await browserCode('features/profiles/availability/week_cells')
const { between, cellOf, copied, painted, spansOf, toggled, weekOf, windowsOf } = code

const week = fc.array(fc.boolean(), { minLength: 336, maxLength: 336 })

const asMinutes = (windows: any[]) =>
  windows.map(({ weekday, startsAt, endsAt }) => ({
    weekday,
    startsMinute: minutesOf(startsAt),
    endsMinute: minutesOf(endsAt, true),
  }))

test.group('The cells of a week', () => {
  test('become windows and cells again, whatever is painted', ({ assert }) => {
    fc.assert(fc.property(week, (cells) => assert.deepEqual(weekOf(windowsOf(cells)), cells)))
  })

  test('become as few windows as can be, which the server takes as they are', ({ assert }) => {
    fc.assert(
      fc.property(week, (cells) => {
        const windows = asMinutes(windowsOf(cells))
        assert.deepEqual(joined(windows), windows)
        assert.isAtMost(windows.length, 168)
      })
    )
  })

  test('reach to midnight, and not into the next day', ({ assert }) => {
    const cells = weekOf([{ weekday: 7, startsAt: '23:00', endsAt: '00:00' }])
    assert.deepEqual(windowsOf(cells), [{ weekday: 7, startsAt: '23:00', endsAt: '00:00' }])
    const over = weekOf([
      { weekday: 1, startsAt: '23:30', endsAt: '00:00' },
      { weekday: 2, startsAt: '00:00', endsAt: '00:30' },
    ])
    assert.lengthOf(windowsOf(over), 2)
    assert.deepEqual(spansOf(over, 1), [{ start: 47, end: 48 }])
    const whole = painted(weekOf([]), weekOf([]).keys().toArray(), true)
    assert.deepEqual(windowsOf(whole)[0], { weekday: 1, startsAt: '00:00', endsAt: '00:00' })
    assert.deepEqual(weekOf(windowsOf(whole)), whole)
  })

  test('are painted between any two, days and times', ({ assert }) => {
    const cell = fc.nat(335)
    fc.assert(
      fc.property(week, cell, cell, fc.boolean(), (cells, one, other, on) => {
        const stroke = between(one, other)
        assert.sameMembers(stroke, between(other, one))
        const next = painted(cells, stroke, on)
        cells.forEach((before, index) =>
          assert.equal(next[index], stroke.includes(index) ? on : before)
        )
      }),
      { numRuns: 30 }
    )
    assert.sameMembers(between(cellOf(2, 35), cellOf(1, 34)), [34, 35, 82, 83])
  })

  test('of a row are filled, and emptied when they were full', ({ assert }) => {
    const cells = [1, 2, 3, 4, 5, 6, 7].map((day) => cellOf(day, 34))
    const some = painted(weekOf([]), [cells[0]], true)
    const full = toggled(some, cells)
    assert.isTrue(cells.every((cell) => full[cell]))
    assert.isFalse(toggled(full, cells).includes(true))
  })

  test('of a day are copied in the place of what stood there', ({ assert }) => {
    const before = weekOf([
      { weekday: 1, startsAt: '17:00', endsAt: '19:00' },
      { weekday: 2, startsAt: '08:00', endsAt: '09:00' },
      { weekday: 3, startsAt: '14:00', endsAt: '16:00' },
    ])
    assert.deepEqual(
      windowsOf(copied(before, 1, [2, 4])).map((each: any) => [each.weekday, each.startsAt]),
      [
        [1, '17:00'],
        [2, '17:00'],
        [3, '14:00'],
        [4, '17:00'],
      ]
    )
  })
})
