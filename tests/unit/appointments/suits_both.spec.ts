import { test } from '@japa/runner'
import { browserCode } from '#tests/helpers/browser_code'

const { suitsBoth } = await browserCode('features/appointments/suits_both')

const PARIS = 'Europe/Paris'
const REUNION = 'Indian/Reunion'

type Hours = [weekday: number, from: number, until: number]

const person = (timeZone: string, ...windows: Hours[]) => ({
  timeZone,
  absences: [] as { startsOn: string; endsOn: string }[],
  windows: windows.map(([weekday, from, until]) => ({
    weekday,
    startsMinute: from * 60,
    endsMinute: until * 60,
  })),
})

const slot = (date: string, time: string, minutes = 60) => ({ date, time, minutes })

test.group('Whether a slot suits both', () => {
  test('is read on both clocks, in winter and in summer', ({ assert }) => {
    const own = person(PARIS, [2, 14, 20])
    const other = person(REUNION, [2, 17, 19])
    assert.equal(suitsBoth(slot('2026-11-24', '14:00'), own, other), 'both')
    assert.equal(suitsBoth(slot('2026-11-24', '15:30'), own, other), 'other_outside')
    assert.equal(suitsBoth(slot('2026-07-21', '15:30'), own, other), 'both')
    assert.equal(suitsBoth(slot('2026-07-22', '15:30'), own, other), 'other_outside')
  })

  test('holds for the whole length, over windows that touch and over midnight', ({ assert }) => {
    const own = person(PARIS, [2, 18, 24], [3, 0, 4])
    const other = person(PARIS, [2, 18, 19], [2, 19, 24], [3, 0, 1])
    assert.equal(suitsBoth(slot('2026-11-24', '18:30', 90), own, other), 'both')
    assert.equal(suitsBoth(slot('2026-11-24', '23:30', 90), own, other), 'both')
    assert.equal(suitsBoth(slot('2026-11-24', '23:30', 120), own, other), 'other_outside')
  })

  test('tells when it is only oneself who is not available', ({ assert }) => {
    const own = person(PARIS, [1, 8, 9])
    const other = person(PARIS, [7, 8, 20])
    assert.equal(suitsBoth(slot('2026-11-29', '10:00'), own, other), 'own_outside')
  })

  test('tells of an absence first, on the calendar of whose it is', ({ assert }) => {
    const absent = (zone: string, day: string) => ({
      ...person(zone, [2, 0, 24], [3, 0, 24]),
      absences: [{ startsOn: day, endsOn: day }],
    })
    const always = person(PARIS, [2, 0, 24], [3, 0, 24])
    const evening = slot('2026-11-24', '21:30')
    assert.equal(suitsBoth(evening, always, absent(REUNION, '2026-11-25')), 'other_away')
    assert.equal(suitsBoth(evening, always, absent(PARIS, '2026-11-25')), 'both')
    assert.equal(suitsBoth(evening, absent(PARIS, '2026-11-24'), always), 'own_away')
    assert.equal(
      suitsBoth(slot('2026-11-24', '23:30'), always, absent(PARIS, '2026-11-25')),
      'other_away'
    )
    assert.equal(
      suitsBoth(slot('2026-11-24', '23:00'), always, absent(PARIS, '2026-11-25')),
      'both'
    )
  })

  test('says nothing while nobody can say', ({ assert }) => {
    const known = person(PARIS, [2, 8, 20])
    assert.isNull(suitsBoth(slot('2026-11-24', '10:00'), known, person(PARIS)))
    assert.isNull(suitsBoth(slot('2026-11-24', '10:00'), person(PARIS), known))
    assert.isNull(suitsBoth(slot('2026-11-24', ''), known, known))
    assert.isNull(suitsBoth(slot('2026-03-29', '02:30'), known, known))
  })
})
