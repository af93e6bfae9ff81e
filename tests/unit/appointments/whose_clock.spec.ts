import fc from 'fast-check'
import { test } from '@japa/runner'
import { whoseClock } from '#appointments/whose_clock'
import { occurrences, weekAfter, weekOf } from '#appointments/occurrences'
import { day, shown, zone } from '#tests/unit/appointments/series_cases'

const PARIS = 'Europe/Paris'
const REUNION = 'Indian/Reunion'

test.group('Whose clock a weekly slot is on', () => {
  test('{0} for who reads in {1} beside {2}: {3}')
    .with([
      [PARIS, PARIS, REUNION, 'viewer'],
      [PARIS, REUNION, PARIS, 'other'],
      [PARIS, REUNION, REUNION, 'nobody'],
      [PARIS, REUNION, 'America/Martinique', 'nobody'],
      [PARIS, 'America/Miquelon', REUNION, 'nobody'],
      [PARIS, PARIS, PARIS, null],
      [PARIS, 'Europe/Brussels', PARIS, null],
      [REUNION, 'America/Martinique', REUNION, null],
    ] as const)
    .run(({ assert }, [of, viewer, other, expected]) => {
      assert.equal(whoseClock(of, { viewer, other }, new Date('2026-11-23T09:00:00Z')), expected)
    })

  test('who is told that it stays the same reads the same all the year', ({ assert }) => {
    const property = fc.property(zone, zone, zone, day, (of, viewer, other, startsOn) => {
      const from = weekOf(startsOn)
      const rule = { startsOn, wallTime: '17:00', minutes: 60, zone: of }
      const hours = occurrences([rule], from, weekAfter(from, 51))
      const holds = (where: string) =>
        new Set(hours.map(({ startsAt }) => shown(startsAt, where).time)).size === 1
      const [own, others] = [holds(viewer), holds(other)]
      const expected = own && others ? null : own ? 'viewer' : others ? 'other' : 'nobody'
      assert.equal(whoseClock(of, { viewer, other }, hours[0].startsAt), expected)
    })
    fc.assert(property, { numRuns: 400 })
  })
})
