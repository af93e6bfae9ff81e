import { test } from '@japa/runner'
import { ageOn, isBirthDate } from '#accounts/age'
import { isTimeZone } from '#accounts/time_zone'

test.group('Age', () => {
  test('{birthDate} is {age} on {day}')
    .with([
      { birthDate: '2011-11-24', day: '2026-11-23', age: 14 },
      { birthDate: '2011-11-23', day: '2026-11-23', age: 15 },
      { birthDate: '2008-02-29', day: '2026-02-28', age: 18 },
      { birthDate: '2026-11-22', day: '2026-11-23', age: 0 },
    ])
    .run(({ assert }, { birthDate, day, age }) => assert.equal(ageOn(birthDate, day), age))

  test('nobody is born tomorrow, or 130 years ago', ({ assert }) => {
    assert.isFalse(isBirthDate('2026-11-24', '2026-11-23'))
    assert.isFalse(isBirthDate('1896-01-01', '2026-11-23'))
    assert.isTrue(isBirthDate('1940-01-01', '2026-11-23'))
  })
})

test.group('Time zones', () => {
  test('{$self} is one')
    .with(['Europe/Paris', 'Indian/Reunion', 'America/Argentina/Ushuaia', 'America/Port-au-Prince'])
    .run(({ assert }, zone) => assert.isTrue(isTimeZone(zone)))

  test('{$self} is none')
    .with(['+02:00', 'UTC+4', 'Etc/GMT-4', 'CET', 'Europe/Nowhere', '../etc/passwd'])
    .run(({ assert }, zone) => assert.isFalse(isTimeZone(zone)))
})
