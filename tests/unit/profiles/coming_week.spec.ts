import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { comingWeek } from '#profiles/coming_week'

const WEDNESDAY = { weekday: 3, startsMinute: 14 * 60, endsMinute: 24 * 60 }

test.group('When a weekly window comes next', () => {
  test('is today or one of the six days after it, until midnight', ({ assert }) => {
    const now = DateTime.fromISO('2026-11-25T20:00Z')
    assert.deepEqual(comingWeek([WEDNESDAY], 'Europe/Paris', now), [
      { startsAt: '2026-11-25T13:00:00.000Z', endsAt: '2026-11-25T23:00:00.000Z' },
    ])
    assert.deepEqual(comingWeek([WEDNESDAY], 'Indian/Reunion', now), [
      { startsAt: '2026-12-02T10:00:00.000Z', endsAt: '2026-12-02T20:00:00.000Z' },
    ])
  })

  test('is said by the offset of its own day', ({ assert }) => {
    const saturday = DateTime.fromISO('2026-10-24T10:00Z')
    const sunday = { weekday: 7, startsMinute: 17 * 60, endsMinute: 18 * 60 }
    assert.equal(
      comingWeek([sunday], 'Europe/Paris', saturday)[0].startsAt,
      '2026-10-25T16:00:00.000Z'
    )
  })

  test('keeps its wall time, whatever the zone and the day', ({ assert }) => {
    const zone = fc.constantFrom(
      'Europe/Paris',
      'Indian/Reunion',
      'Pacific/Noumea',
      'America/Cayenne'
    )
    const minute = fc.integer({ min: 0, max: 27 }).map((quarter) => 360 + quarter * 30)
    const moment = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(
        zone,
        minute,
        fc.integer({ min: 1, max: 7 }),
        moment,
        (name, start, weekday, at) => {
          const window = { weekday, startsMinute: start, endsMinute: start + 30 }
          const [next] = comingWeek([window], name, DateTime.fromJSDate(at))
          const local = DateTime.fromISO(next.startsAt, { zone: name })
          assert.equal(local.weekday, weekday)
          assert.equal(local.hour * 60 + local.minute, start)
        }
      )
    )
  })
})
