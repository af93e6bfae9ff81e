import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { quietUntil } from '#notifications/quiet_hours'

const NIGHT = { startsAt: '20:00', endsAt: '07:00' }

const until = (iso: string, zone: string, hours = NIGHT) =>
  quietUntil(DateTime.fromISO(iso, { zone: 'utc' }), { ...hours, zone })?.toISO() ?? null

test.group('Quiet hours', () => {
  test('{what}')
    .with([
      { what: 'in the day', at: '2026-11-23T12:00:00Z', zone: 'Europe/Paris', end: null },
      {
        what: 'as they begin',
        at: '2026-11-23T19:00:00Z',
        zone: 'Europe/Paris',
        end: '2026-11-24T06:00:00.000Z',
      },
      { what: 'a moment before', at: '2026-11-23T18:59:59.999Z', zone: 'Europe/Paris', end: null },
      {
        what: 'after midnight',
        at: '2026-11-24T02:00:00Z',
        zone: 'Europe/Paris',
        end: '2026-11-24T06:00:00.000Z',
      },
      { what: 'as they end', at: '2026-11-24T06:00:00Z', zone: 'Europe/Paris', end: null },
      {
        what: 'on the other side of the world',
        at: '2026-11-23T10:00:00Z',
        zone: 'Pacific/Noumea',
        end: '2026-11-23T20:00:00.000Z',
      },
    ])
    .run(({ assert }, { at, zone, end }) => {
      assert.equal(until(at, zone), end)
    })

  test('in a night of a clock change they end when the clock shows it', ({ assert }) => {
    assert.equal(until('2026-03-28T22:00:00Z', 'Europe/Paris'), '2026-03-29T05:00:00.000Z')
    assert.equal(until('2026-10-24T22:00:00Z', 'Europe/Paris'), '2026-10-25T06:00:00.000Z')
  })

  test('an end that the clock shows twice is the second, one that it skips comes later', ({
    assert,
  }) => {
    const hours = { startsAt: '22:00', endsAt: '02:30' }
    const paris = (iso: string) => until(iso, 'Europe/Paris', hours)
    assert.equal(paris('2026-10-25T00:45:00Z'), '2026-10-25T01:30:00.000Z')
    assert.equal(paris('2026-03-29T00:45:00Z'), '2026-03-29T01:30:00.000Z')
  })

  test('hours by day are quiet by day alone, and none at all never', ({ assert }) => {
    const lunch = { startsAt: '12:00', endsAt: '14:00' }
    assert.equal(until('2026-11-23T11:30:00Z', 'Europe/Paris', lunch), '2026-11-23T13:00:00.000Z')
    assert.isNull(until('2026-11-23T20:00:00Z', 'Europe/Paris', lunch))
    assert.isNull(
      until('2026-11-23T20:00:00Z', 'Europe/Paris', { startsAt: '20:00', endsAt: '20:00' })
    )
  })
})

const zone = fc.constantFrom(
  'Europe/Paris',
  'Indian/Reunion',
  'America/Martinique',
  'America/Miquelon',
  'Pacific/Noumea',
  'Pacific/Marquesas',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/New_York'
)
const wallTime = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => DateTime.utc(2000).plus({ minutes: minute }).toFormat('HH:mm'))
const moment = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) })
  .map((millis) => DateTime.fromMillis(millis, { zone: 'utc' }))
const LONGEST = 25 * 60

/** Whether a clock on the wall shows a quiet time: what the rule says on every night without a change. */
function showsQuiet(at: DateTime, { startsAt, endsAt }: typeof NIGHT) {
  const time = at.toFormat('HH:mm')
  if (startsAt < endsAt) return startsAt <= time && time < endsAt
  return startsAt !== endsAt && (time >= startsAt || time < endsAt)
}

test.group('Quiet hours, in every zone and season', () => {
  test('are over at their end, and it comes within a day', ({ assert }) => {
    fc.assert(
      fc.property(zone, wallTime, wallTime, moment, (name, startsAt, endsAt, now) => {
        const hours = { startsAt, endsAt, zone: name }
        const end = quietUntil(now, hours)
        if (!end) return
        const minutes = end.diff(now).as('minutes')
        assert.isTrue(minutes > 0 && minutes <= LONGEST, `${minutes} minutes`)
        const again = quietUntil(end, hours)
        assert.isTrue(again === null || again > end)
      })
    )
  })

  test('are what the clock on the wall says, but around a change of clocks', ({ assert }) => {
    fc.assert(
      fc.property(zone, wallTime, wallTime, moment, (name, startsAt, endsAt, now) => {
        const local = now.setZone(name)
        const offsets = [-36, 0, 36].map((hours) => local.plus({ hours }).offset)
        fc.pre(new Set(offsets).size === 1)
        const end = quietUntil(now, { startsAt, endsAt, zone: name })
        assert.equal(end !== null, showsQuiet(local, { startsAt, endsAt }))
        if (end) assert.equal(end.setZone(name).toFormat('HH:mm'), endsAt)
      })
    )
  })

  test('hold everything until the same end', ({ assert }) => {
    fc.assert(
      fc.property(zone, moment, fc.double({ min: 0, max: 1, noNaN: true }), (name, now, part) => {
        const hours = { ...NIGHT, zone: name }
        const end = quietUntil(now, hours)
        if (!end) return
        const between = now.plus({
          milliseconds: Math.floor(part * (end.diff(now).toMillis() - 1)),
        })
        assert.equal(quietUntil(between, hours)?.toMillis(), end.toMillis())
      })
    )
  })
})
