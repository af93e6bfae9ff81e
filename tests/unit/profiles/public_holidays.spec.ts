import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { readPublicHolidays } from '#profiles/shipped_holidays'
import { easter, publicHolidaysOf } from '#profiles/public_holidays'

const EASTERS = [
  ...['2019-04-21', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16'],
  ...['2029-04-01', '2030-04-21', '2031-04-13', '2035-03-25', '2036-04-13', '2038-04-25'],
]

test.group('Public holidays', () => {
  test('Easter is where the almanacs have it', ({ assert }) => {
    for (const day of EASTERS) {
      const { year } = DateTime.fromISO(day)
      assert.equal(DateTime.fromObject({ year, ...easter(year) }).toISODate(), day)
    }
  })

  test('Easter is a Sunday from 22 March to 25 April, in any year', ({ assert }) => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const day = DateTime.fromObject({ year, ...easter(year) })
        assert.equal(day.weekday, 7)
        assert.isTrue(day.toFormat('MM-dd') >= '03-22' && day.toFormat('MM-dd') <= '04-25')
      }),
      { numRuns: 2000 }
    )
  })

  test('a rule of several zones gives a day for each', ({ assert }) => {
    const names = { nameFr: 'Vendredi saint', nameEn: 'Good Friday' }
    const days = publicHolidaysOf(2026, [{ ...names, daysAfterEaster: -2, zones: ['A', 'B'] }])
    assert.deepEqual(days, [
      { zone: 'A', day: '2026-04-03', ...names },
      { zone: 'B', day: '2026-04-03', ...names },
    ])
  })

  test('the shipped rules say what the state publishes for 2027, and each island its own day', async ({
    assert,
  }) => {
    const zones = ['Mayotte', 'Martinique', 'Guadeloupe', 'Guyane', 'La Réunion']
    const shipped = await readPublicHolidays(new Map(zones.map((zone) => [zone, zone])), 2027, 2027)
    const daysOf = (zone: string | null) =>
      shipped
        .filter(({ schoolZoneId }) => schoolZoneId === zone)
        .map(({ firstDay }) => firstDay.slice(5))
    assert.sameMembers(daysOf(null), [
      ...['01-01', '03-29', '05-01', '05-06', '05-08', '05-17'],
      ...['07-14', '08-15', '11-01', '11-11', '12-25'],
    ])
    assert.deepEqual(zones.flatMap(daysOf), ['04-27', '05-22', '05-27', '06-10', '12-20'])
  })
})
