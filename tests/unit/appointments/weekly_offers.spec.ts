import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { weeklyOffers } = await browserCode('features/appointments/series/weekly_offers')

const offer = (startsAt: string) => ({ startsAt, endsAt: startsAt })
const nameOf = (startsAt: string) => ({
  weekday: String(new Date(startsAt).getUTCDay()),
  time: startsAt.slice(11, 16),
})

test.group('What suits both every week', () => {
  test('is each time of a weekday once, the first of its weeks', ({ assert }) => {
    const offers = ['2026-11-25T16:00Z', '2026-11-26T16:00Z', '2026-12-02T16:00Z'].map(offer)
    assert.deepEqual(weeklyOffers(offers, nameOf), offers.slice(0, 2))
  })

  test('is no more than one can look through', ({ assert }) => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']
    const offers = days.flatMap((day) =>
      [10, 11, 12, 13, 14].map((hour) => offer(`${day}T${hour}:00Z`))
    )
    const found = weeklyOffers(offers, nameOf)
    assert.deepEqual(found, [...offers.slice(0, 3), ...offers.slice(5, 8), ...offers.slice(10, 12)])
  })
})
