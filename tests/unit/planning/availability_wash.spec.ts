import { test } from '@japa/runner'
import { availabilityWash } from '#planning/availability_wash'

const PARIS = 'Europe/Paris'
const REUNION = 'Indian/Reunion'

type Hours = [weekday: number, from: number, until: number]

const person = (zone: string, ...windows: Hours[]) => ({
  zone,
  absences: [] as { startsOn: string; endsOn: string }[],
  waking: { starts: '00:00', ends: '24:00', zone },
  taken: [] as { from: Date; until: Date }[],
  windows: windows.map(([weekday, from, until]) => ({
    weekday,
    startsMinute: from * 60,
    endsMinute: until * 60,
  })),
})

const everyDay = (from: number, until: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday): Hours => [weekday, from, until])

const hours = (spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => [start / 60, end / 60])

test.group('The availability wash', () => {
  test('draws the own windows on their weekday, and joins those that touch', ({ assert }) => {
    const own = person(PARIS, [2, 19, 20], [2, 17, 19], [3, 14, 15.5])
    const days = ['2026-11-23', '2026-11-24', '2026-11-25']
    assert.deepEqual(
      availabilityWash(days, own, null).map((each) => [each.day, hours(each.own), each.shared]),
      [
        ['2026-11-24', [[17, 20]], []],
        ['2026-11-25', [[14, 15.5]], []],
      ]
    )
  })

  test('says nothing when nothing is known of the viewer', ({ assert }) => {
    const other = person(PARIS, [2, 8, 20])
    assert.isEmpty(availabilityWash(['2026-11-24'], person(PARIS), other))
  })

  test('shares what overlaps on the clock of the viewer, {day}')
    .with([
      { day: '2026-11-24', shared: [[16, 17]] },
      { day: '2026-07-21', shared: [[16, 18]] },
    ])
    .run(({ assert }, { day, shared }) => {
      const own = person(PARIS, [2, 16, 20])
      const [seen] = availabilityWash([day], own, person(REUNION, [2, 17, 20]))
      assert.deepEqual(hours(seen.shared), shared)
    })

  test('shares nothing while the student sleeps, or one of the two has something else', ({
    assert,
  }) => {
    const [own, other] = [person(PARIS, [2, 6, 22]), person(PARIS, [2, 6, 22])]
    const taken = [{ from: new Date('2026-11-24T15:00Z'), until: new Date('2026-11-24T16:00Z') }]
    const waking = { starts: '08:00', ends: '20:30', zone: PARIS }
    const [seen] = availabilityWash(['2026-11-24'], own, { ...other, waking, taken })
    assert.deepEqual(hours(seen.shared), [
      [8, 16],
      [17, 20.5],
    ])
    assert.deepEqual(hours(seen.own), [[6, 22]])
  })

  test('reads each day of a week in which the clocks change', ({ assert }) => {
    const autumn = availabilityWash(
      ['2026-10-24', '2026-10-25', '2026-10-26'],
      person(REUNION, ...everyDay(0, 24)),
      person(PARIS, ...everyDay(17, 19))
    )
    assert.deepEqual(
      autumn.map((each) => hours(each.shared)),
      [[[19, 21]], [[20, 22]], [[20, 22]]]
    )
    const spring = availabilityWash(
      ['2026-03-28', '2026-03-29'],
      person(PARIS, ...everyDay(0, 24)),
      person(REUNION, ...everyDay(17, 19))
    )
    assert.deepEqual(
      spring.map((each) => hours(each.shared)),
      [[[14, 16]], [[15, 17]]]
    )
  })

  test('follows a window over midnight', ({ assert }) => {
    const seen = availabilityWash(
      ['2026-11-24', '2026-11-25'],
      person(REUNION, [2, 20, 24], [3, 0, 2]),
      person(PARIS, [2, 19, 24])
    )
    assert.deepEqual(
      seen.map((each) => hours(each.shared)),
      [[[22, 24]], [[0, 2]]]
    )
  })

  test('leaves out the days on which one of the two is away, each on their own calendar', ({
    assert,
  }) => {
    const away = (day: string) => [{ startsOn: day, endsOn: day }]
    const own = { ...person(PARIS, ...everyDay(20, 24)), absences: away('2026-11-25') }
    const other = { ...person(REUNION, ...everyDay(0, 24)), absences: away('2026-11-24') }
    const seen = availabilityWash(['2026-11-24', '2026-11-25'], own, other)
    assert.deepEqual(
      seen.map((each) => [hours(each.own), hours(each.shared), each.away]),
      [
        [[[20, 24]], [[21, 24]], false],
        [[], [], true],
      ]
    )
  })
})
