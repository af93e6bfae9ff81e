import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { calendarRange, CALENDAR_VIEWS } from '#planning/calendar_range'
import { ZONES } from '#tests/helpers/zones'

test.group("The calendar's range", () => {
  test('a week begins on Monday, wherever one stands in it', ({ assert }) => {
    for (const date of ['2026-11-23', '2026-11-26', '2026-11-29']) {
      const range = calendarRange('week', date, 'Europe/Paris')!
      assert.equal(range.days[0], '2026-11-23')
      assert.lengthOf(range.days, 7)
      assert.equal(range.from.toISOString(), '2026-11-22T23:00:00.000Z')
    }
  })

  test('a month is drawn in whole weeks, a list holds its own days only', ({ assert }) => {
    const month = calendarRange('month', '2026-11-10', 'Europe/Paris')!
    assert.deepEqual([month.days[0], month.days.at(-1)], ['2026-10-26', '2026-12-06'])
    const list = calendarRange('list', '2026-11-10', 'Europe/Paris')!
    assert.deepEqual([list.days[0], list.days.at(-1)], ['2026-11-01', '2026-11-30'])
  })

  test('arrows lead to the month before and after, from the 31st too', ({ assert }) => {
    const { previous, next } = calendarRange('month', '2027-01-31', 'Europe/Paris')!
    assert.deepEqual([previous, next], ['2026-12-31', '2027-02-28'])
  })

  test('the day when clocks change has 23 hours, and is one day', ({ assert }) => {
    const { days, from, until } = calendarRange('day', '2027-03-28', 'Europe/Paris')!
    assert.deepEqual(days, ['2027-03-28'])
    assert.equal((until.getTime() - from.getTime()) / 3_600_000, 23)
  })

  test('a day that does not exist has no range', ({ assert }) => {
    assert.isNull(calendarRange('day', '2027-02-30', 'Europe/Paris'))
  })

  test('in every view and zone the days follow each other and hold the date', () => {
    const date = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(
        date,
        fc.constantFrom(...ZONES),
        fc.constantFrom(...CALENDAR_VIEWS),
        (moment, zone, view) => {
          const day = DateTime.fromJSDate(moment, { zone }).toISODate()!
          const { days, from, until } = calendarRange(view, day, zone)!
          const follows = days.every(
            (each, index) =>
              index === 0 ||
              DateTime.fromISO(days[index - 1])
                .plus({ days: 1 })
                .toISODate() === each
          )
          return follows && days.includes(day) && from <= moment && moment < until
        }
      )
    )
  })
})
