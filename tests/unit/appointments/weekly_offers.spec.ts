import { test } from '@japa/runner'
import { weeklyOffers } from '#appointments/weekly_offers'
import type { HourAhead } from '#appointments/hours_ahead'

const offer = (startsAt: string) => ({
  from: new Date(startsAt),
  until: new Date(Date.parse(startsAt) + 3_600_000),
})
const times = (day: string, hours: number[]) =>
  hours.map((hour) => offer(`${day}T${String(hour).padStart(2, '0')}:00Z`))

const hour = { startsAt: new Date(0), endsAt: new Date(0), away: [], asked: null }
const sure: HourAhead = { ...hour, against: null }
const leftOut: HourAhead = { ...hour, against: 'overlap' }
const always = () => [sure, sure, sure, sure]

type Slots = ReturnType<typeof times>

const startsOf = (slots: Slots, aheadOf: Parameters<typeof weeklyOffers>[2] = always) =>
  weeklyOffers(slots, 'UTC', aheadOf).map(({ from }) => from.toISOString().slice(0, 16))

const starts = (slots: Slots) => slots.map(({ from }) => from.toISOString().slice(0, 16))

test.group('What suits both every week', () => {
  test('is each time of a weekday once, the first of its weeks', ({ assert }) => {
    const offers = ['2026-11-25T16:00Z', '2026-11-26T16:00Z', '2026-12-02T16:00Z'].map(offer)
    assert.deepEqual(startsOf(offers), starts(offers.slice(0, 2)))
  })

  test('is no more than one can look through, of every day first one', ({ assert }) => {
    const days = [23, 24, 25, 26, 27].map((day) => times(`2026-11-${day}`, [10, 11, 12, 13]))
    const [monday, tuesday, wednesday, thursday, friday] = days
    assert.deepEqual(
      startsOf(days.flat()),
      starts([
        ...monday.slice(0, 2),
        ...tuesday.slice(0, 2),
        ...wednesday.slice(0, 2),
        thursday[0],
        friday[0],
      ])
    )
  })

  test('is at most three times of a day, where few days have some', ({ assert }) => {
    const offers = times('2026-11-25', [10, 11, 12, 13])
    assert.deepEqual(startsOf(offers), starts(offers.slice(0, 3)))
  })

  test('goes from Monday to Sunday, whichever day comes first', ({ assert }) => {
    const [thursday, sunday, monday] = ['2026-11-26', '2026-11-29', '2026-11-30'].map(
      (day) => times(day, [16])[0]
    )
    assert.deepEqual(startsOf([thursday, sunday, monday]), starts([monday, thursday, sunday]))
  })

  test('begins with the times of which most weeks take place', ({ assert }) => {
    const [monday, wednesday] = [times('2026-11-30', [16, 17])[0], times('2026-11-25', [16])[0]]
    const aheadOf = ({ from }: { from: Date }) =>
      +from === +monday.from ? [sure, leftOut, sure, sure] : always()
    assert.deepEqual(startsOf([wednesday, monday], aheadOf), starts([wednesday, monday]))
    const [first, second] = weeklyOffers([wednesday, monday], 'UTC', aheadOf)
    assert.lengthOf(first.ahead, 4)
    assert.deepEqual(
      second.ahead.map(({ against }) => against),
      [null, 'overlap', null, null]
    )
  })

  test('of a day with more times than are offered takes the best', ({ assert }) => {
    const offers = times('2026-11-25', [10, 11, 12, 13, 14])
    const aheadOf = ({ from }: { from: Date }) =>
      from.getUTCHours() < 12 ? [sure, leftOut] : [sure, sure]
    assert.deepEqual(startsOf(offers, aheadOf), starts(offers.slice(2)))
  })
})
