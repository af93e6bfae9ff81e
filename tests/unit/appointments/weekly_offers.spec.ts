import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { weeklyOffers } = await browserCode('features/appointments/series/weekly_offers')

const offer = (startsAt: string) => ({ startsAt, endsAt: startsAt })
const nameOf = (startsAt: string) => ({ day: startsAt.slice(0, 10), time: startsAt.slice(11, 16) })
const times = (day: string, hours: number[]) => hours.map((hour) => offer(`${day}T${hour}:00Z`))

test.group('What suits both every week', () => {
  test('is each time of a weekday once, the first of its weeks', ({ assert }) => {
    const offers = ['2026-11-25T16:00Z', '2026-11-26T16:00Z', '2026-12-02T16:00Z'].map(offer)
    assert.deepEqual(weeklyOffers(offers, nameOf), offers.slice(0, 2))
  })

  test('is no more than one can look through, of every day first one', ({ assert }) => {
    const days = [23, 24, 25, 26, 27].map((day) => times(`2026-11-${day}`, [10, 11, 12, 13]))
    const [monday, tuesday, wednesday, thursday, friday] = days
    assert.deepEqual(weeklyOffers(days.flat(), nameOf), [
      ...monday.slice(0, 2),
      ...tuesday.slice(0, 2),
      ...wednesday.slice(0, 2),
      thursday[0],
      friday[0],
    ])
  })

  test('is at most three times of a day, where few days have some', ({ assert }) => {
    const offers = times('2026-11-25', [10, 11, 12, 13])
    assert.deepEqual(weeklyOffers(offers, nameOf), offers.slice(0, 3))
  })

  test('goes from Monday to Sunday, whichever day comes first', ({ assert }) => {
    const [thursday, sunday, monday] = ['2026-11-26', '2026-11-29', '2026-11-30'].map(
      (day) => times(day, [16])[0]
    )
    assert.deepEqual(weeklyOffers([thursday, sunday, monday], nameOf), [monday, thursday, sunday])
  })
})
