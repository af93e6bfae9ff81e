import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { firstSlots } from '#appointments/first_slots'

const ZONE = 'Indian/Reunion'
const HOUR = 3_600_000

const dayOf = (date: Date) => DateTime.fromJSDate(date, { zone: ZONE }).toISODate()

const offers = fc.uniqueArray(fc.nat(24 * 20), { maxLength: 60 }).map((hours) =>
  hours
    .sort((a, b) => a - b)
    .map((hour) => Date.UTC(2026, 10, 23) + hour * HOUR)
    .map((from) => ({ from: new Date(from), until: new Date(from + HOUR) }))
)

test.group('The first slots of a pair', () => {
  test('are the earliest of as many days as there are, three at most', ({ assert }) => {
    fc.assert(
      fc.property(offers, (all) => {
        const slots = firstSlots(all, ZONE)
        const days = [...new Set(all.map(({ from }) => dayOf(from)))]
        assert.deepEqual(
          slots.map(({ from }) => dayOf(from)),
          days.slice(0, 3)
        )
        for (const slot of slots) {
          assert.deepEqual(
            all.find(({ from }) => dayOf(from) === dayOf(slot.from)),
            slot
          )
        }
      })
    )
  })
})
