import { test } from '@japa/runner'
import { cross, isAtTimeOf } from '#appointments/crossing'

const rule = { startsOn: '2026-11-25', wallTime: '17:00', minutes: 60, zone: 'Europe/Paris' }

const OTHERS = [
  ['the same', {}, true],
  ['half an hour later', { wallTime: '17:30' }, true],
  ['back to back', { wallTime: '18:00' }, false],
  ['on another day', { startsOn: '2026-11-26' }, false],
  ['weeks later', { startsOn: '2027-01-06' }, true],
  ['weeks before', { startsOn: '2026-10-28' }, true],
  ['on another clock', { wallTime: '20:00', zone: 'Indian/Reunion' }, true],
  ['on another clock at the same time of the day', { zone: 'Indian/Reunion' }, false],
] as const

test.group('Two weekly proposals', () => {
  test('{0}: whether they cross, whichever is looked at')
    .with([...OTHERS])
    .run(({ assert }, [, values, crossing]) => {
      const other = { ...rule, ...values }
      assert.deepEqual([cross(rule, other), cross(other, rule)], [crossing, crossing])
    })

  test('one hour is at the time of a weekly one from its first week on', ({ assert }) => {
    const at = (day: string) =>
      isAtTimeOf(
        { startsAt: new Date(`${day}T16:30:00Z`), endsAt: new Date(`${day}T17:30:00Z`) },
        rule
      )
    assert.deepEqual(['2026-11-18', '2026-11-25', '2026-11-26', '2027-02-03'].map(at), [
      false,
      true,
      false,
      true,
    ])
  })
})
