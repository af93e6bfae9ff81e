import fc from 'fast-check'
import { test } from '@japa/runner'
import { clockChange } from '#appointments/clock_change'
import { occurrences, weekAfter, weekOf } from '#appointments/occurrences'
import { rule, shown, zone } from '#tests/unit/appointments/series_cases'

const DAYTIME = /^(0[6-9]|1\d|2[0-3]):/

test.group('Clocks that drift apart', () => {
  test('is said exactly when an hour is at another time for one of the two', ({ assert }) => {
    const seen = { student: 0, tutor: 0, both: 0, nobody: 0 }
    const property = fc.property(rule, zone, fc.nat(120), (one, other, weeks) => {
      const from = weekAfter(weekOf(one.startsOn), weeks)
      const until = weekAfter(from, 2)
      const zones = { student: one.zone, tutor: other }
      const change = clockChange([one], from, until, zones)

      const timeOf = (moment: Date, of: string) => shown(moment, of).time
      const hours = occurrences([one], weekAfter(from, -1), until)
      const differs = (index: number, of: string) =>
        timeOf(hours[index].startsAt, of) !== timeOf(hours[index - 1].startsAt, of)
      const first = hours.findIndex(
        (_, index) => index > 0 && (differs(index, zones.student) || differs(index, zones.tutor))
      )
      if (first === -1) {
        seen.nobody++
        return assert.isNull(change)
      }
      assert.deepInclude(change!, { week: hours[first].week, startsAt: hours[first].startsAt })
      const [student, tutor] = [differs(first, zones.student), differs(first, zones.tutor)]
      assert.equal(change!.changesFor, student && tutor ? 'both' : student ? 'student' : 'tutor')
      // Whom the series follows keeps the time, but for the one hour of a night that has no such time.
      if (DAYTIME.test(one.wallTime)) assert.equal(change!.changesFor, 'tutor')
      seen[change!.changesFor]++
    })
    fc.assert(property, { numRuns: 4000 })
    assert.isAbove(seen.tutor, 100)
    assert.isAbove(seen.nobody, 100)
  })

  test('{title}')
    .with([
      {
        title: 'an hour on the clock of Paris moves in La Réunion',
        follows: 'Europe/Paris',
        zones: { student: 'Indian/Reunion', tutor: 'Europe/Paris' },
        expected: { week: '2027-03-29', changesFor: 'student' },
      },
      {
        title: 'an hour on the clock of La Réunion moves in Paris',
        follows: 'Indian/Reunion',
        zones: { student: 'Indian/Reunion', tutor: 'Europe/Paris' },
        expected: { week: '2027-03-29', changesFor: 'tutor' },
      },
      {
        title: 'two in Paris change together',
        follows: 'Europe/Paris',
        zones: { student: 'Europe/Paris', tutor: 'Europe/Paris' },
        expected: null,
      },
      {
        title: 'Martinique and La Réunion never change',
        follows: 'America/Martinique',
        zones: { student: 'America/Martinique', tutor: 'Indian/Reunion' },
        expected: null,
      },
    ])
    .run(({ assert }, { follows, zones, expected }) => {
      const one = { startsOn: '2027-01-06', wallTime: '17:00', minutes: 60, zone: follows }
      const change = clockChange([one], '2027-03-15', '2027-04-05', zones)
      if (expected) assert.deepInclude(change!, expected)
      else assert.isNull(change)
    })

  test('what the two agreed to change is not the clocks’ doing', ({ assert }) => {
    const zones = { student: 'Indian/Reunion', tutor: 'Europe/Paris' }
    const one = { startsOn: '2027-01-06', wallTime: '17:00', minutes: 60, zone: 'Indian/Reunion' }
    const later = { ...one, startsOn: '2027-03-31', wallTime: '18:00' }
    assert.isNull(clockChange([one, later], '2027-03-15', '2027-04-05', zones))
  })
})
