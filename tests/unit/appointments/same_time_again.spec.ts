import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { sameTimeAgain } from '#appointments/same_time_again'

const ZONES = ['Europe/Paris', 'Indian/Reunion', 'America/Miquelon', 'Pacific/Noumea']

test.group('The same hour, another week', () => {
  test('is the first at the same wall time of the same weekday, a day ahead or more', ({
    assert,
  }) => {
    const start = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2036, 0) })
    const later = fc.integer({ min: 0, max: 90 * 24 * 60 })
    fc.assert(
      fc.property(start, later, fc.constantFrom(...ZONES), (moment, minutes, zone) => {
        // Wall times near a change of clocks exist twice or never; the form judges those.
        const startsAt = DateTime.fromMillis(moment, { zone }).set({ hour: 17 })
        const now = startsAt.plus({ minutes })
        const again = sameTimeAgain(startsAt, zone, now)
        assert.deepEqual(
          [again.weekday, again.hour, again.minute],
          [startsAt.weekday, startsAt.hour, startsAt.minute]
        )
        assert.isTrue(again > now)
        assert.isTrue(again <= now.plus({ days: 9 }))
      }),
      { numRuns: 3000 }
    )
  })
})
