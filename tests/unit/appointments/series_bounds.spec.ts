import fc from 'fast-check'
import { test } from '@japa/runner'
import { dayAfter, occurrences, weekAfter, weekOf } from '#appointments/occurrences'
import { reasonAgainst, sleepingSpells } from '#appointments/series_bounds'
import { rule, shown, zone } from '#tests/unit/appointments/series_cases'

const DAYS = [
  { starts: '08:00', ends: '20:30' },
  { starts: '07:00', ends: '22:00' },
  { starts: '09:15', ends: '18:45' },
]

const waking = fc.tuple(fc.constantFrom(...DAYS), zone).map(([day, of]) => ({ ...day, zone: of }))

type Waking = { starts: string; ends: string; zone: string }

/** By the student's clock alone, without the ranges that the rule is made of. */
function asleep({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, hours: Waking) {
  const [first, last] = [shown(startsAt, hours.zone), shown(endsAt, hours.zone)]
  return first.day !== last.day || first.time < hours.starts || last.time > hours.ends
}

test.group('The hours of a series and the waking hours of the student', () => {
  test('none is between two of their days, in any zone', ({ assert }) => {
    const seen = { held: 0, outside: 0 }
    const property = fc.property(rule, waking, fc.nat(300), (one, hours, weeks) => {
      const week = weekAfter(weekOf(one.startsOn), weeks)
      const [hour] = occurrences([one], week, week)
      const reason = reasonAgainst(
        hour,
        { waking: hours, holidays: [], away: [] },
        { chosen: false }
      )
      assert.equal(reason, asleep(hour, hours) ? 'outside_waking' : null)
      seen[reason ? 'outside' : 'held']++
    })
    fc.assert(property, { numRuns: 5000 })
    assert.isAbove(seen.held, 1000)
    assert.isAbove(seen.outside, 1000)
  })

  test('what is said of the year ahead is what planning does, week by week', ({ assert }) => {
    let changing = 0
    const property = fc.property(rule, waking, (one, hours) => {
      const from = weekOf(one.startsOn)
      const spells = sleepingSpells([one], hours, from)
      for (const { startsAt, endsAt } of occurrences([one], from, weekAfter(from, 51))) {
        const said = spells.some(
          (spell) => spell.from <= startsAt && (!spell.until || startsAt <= spell.until)
        )
        const reason = reasonAgainst(
          { startsAt, endsAt },
          { waking: hours, holidays: [], away: [] },
          { chosen: false }
        )
        assert.equal(said, reason !== null)
      }
      if (spells.length > 0 && !(spells.length === 1 && !spells[0].until)) changing++
    })
    fc.assert(property, { numRuns: 800 })
    assert.isAbove(changing, 0)
  })

  test('none touches a day of an absence of one of the two, but one whose day both chose', ({
    assert,
  }) => {
    const allDay = { starts: '00:00', ends: '24:00', zone: 'Europe/Paris' }
    const seen = { held: 0, absence: 0 }
    const property = fc.property(rule, zone, fc.integer({ min: -2, max: 2 }), (one, of, days) => {
      const week = weekOf(one.startsOn)
      const [hour] = occurrences([one], week, week)
      const on = dayAfter(one.startsOn, days)
      const bounds = {
        ...{ waking: { ...allDay, zone: one.zone }, holidays: [] },
        away: [{ userId: '', absences: [{ startsOn: on, endsOn: on }], zone: of }],
      }
      const last = new Date(hour.endsAt.getTime() - 1)
      const away = [hour.startsAt, last].some((moment) => shown(moment, of).day === on)
      const reason = reasonAgainst(hour, bounds, { chosen: false })
      assert.equal(reason === 'absence', away)
      assert.notEqual(reasonAgainst(hour, bounds, { chosen: true }), 'absence')
      seen[away ? 'absence' : 'held']++
    })
    fc.assert(property, { numRuns: 2000 })
    assert.isAbove(Math.min(seen.held, seen.absence), 300)
  })
})
