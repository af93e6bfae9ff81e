import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { momentOf } from '#core/wall_time'
import { freezeTime } from '#tests/helpers/time'

const OVERSEAS = [
  ['Indian/Reunion', '2026-11-23T13:00:00.000Z'],
  ['Indian/Mayotte', '2026-11-23T14:00:00.000Z'],
  ['America/Martinique', '2026-11-23T21:00:00.000Z'],
  ['America/Guadeloupe', '2026-11-23T21:00:00.000Z'],
  ['America/Cayenne', '2026-11-23T20:00:00.000Z'],
  ['America/Miquelon', '2026-11-23T20:00:00.000Z'],
  ['Pacific/Noumea', '2026-11-23T06:00:00.000Z'],
  ['Pacific/Tahiti', '2026-11-24T03:00:00.000Z'],
  ['Pacific/Marquesas', '2026-11-24T02:30:00.000Z'],
  ['Europe/Paris', '2026-11-23T16:00:00.000Z'],
] as const

const ODD_NIGHTS = [
  ['an hour that clocks skip', '2027-03-28T02:30', 'Europe/Paris', null],
  ['its first minute', '2027-03-28T02:00', 'Europe/Paris', null],
  ['the minute before', '2027-03-28T01:59', 'Europe/Paris', '2027-03-28T00:59:00.000Z'],
  ['the minute after', '2027-03-28T03:00', 'Europe/Paris', '2027-03-28T01:00:00.000Z'],
  ['a time that comes twice', '2027-10-31T02:30', 'Europe/Paris', '2027-10-31T00:30:00.000Z'],
  ['the first that comes once', '2027-10-31T03:00', 'Europe/Paris', '2027-10-31T02:00:00.000Z'],
  ['Miquelon, forward', '2027-03-14T02:30', 'America/Miquelon', null],
  ['Miquelon, back', '2027-11-07T01:30', 'America/Miquelon', '2027-11-07T03:30:00.000Z'],
  ['La Réunion on that night', '2027-03-28T02:30', 'Indian/Reunion', '2027-03-27T22:30:00.000Z'],
  ['no day', '2027-02-30T10:00', 'Europe/Paris', null],
  ['no time', '2027-02-20T25:00', 'Europe/Paris', null],
] as const

test.group('The moment of a wall time', () => {
  test('17:00 in {0}')
    .with([...OVERSEAS])
    .run(({ assert }, [zone, moment]) => {
      assert.equal(momentOf('2026-11-23T17:00', zone)?.toISO(), moment)
    })

  test('{0}')
    .with([...ODD_NIGHTS])
    .run(({ assert }, [, local, zone, moment]) => {
      assert.equal(momentOf(local, zone)?.toISO() ?? null, moment)
    })

  test('does not depend on the season in which one asks', ({ assert }) => {
    for (const today of ['2027-01-15T12:00:00Z', '2027-07-15T12:00:00Z']) {
      freezeTime(today)
      assert.equal(
        momentOf('2027-10-31T02:30', 'Europe/Paris')?.toISO(),
        '2027-10-31T00:30:00.000Z'
      )
    }
  })

  test('every moment is found again from what the clocks show, or an earlier one that looks alike', () => {
    const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 })
    const zone = fc.constantFrom(...OVERSEAS.map(([name]) => name))
    fc.assert(
      fc.property(minutes, zone, (minute, name) => {
        const shown = DateTime.fromMillis(minute * 60_000, { zone: name })
        const local = shown.toFormat("yyyy-MM-dd'T'HH:mm")
        const found = momentOf(local, name)!
        const looksAlike = found.setZone(name).toFormat("yyyy-MM-dd'T'HH:mm") === local
        return looksAlike && found.toMillis() <= minute * 60_000
      }),
      { numRuns: 2000 }
    )
  })
})
