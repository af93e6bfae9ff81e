import { test } from '@japa/runner'
import { firstImpossible, joined, minutesOf, timeOf } from '#profiles/availability'

const window = (weekday: number, startsAt: string, endsAt: string) => ({
  weekday,
  startsMinute: minutesOf(startsAt),
  endsMinute: minutesOf(endsAt, true),
})

test.group('Weekly windows', () => {
  test('midnight begins a day, and ends one', ({ assert }) => {
    assert.equal(minutesOf('00:00'), 0)
    assert.equal(minutesOf('00:00', true), 1440)
    assert.equal(timeOf(1440), '00:00')
    assert.equal(timeOf(17 * 60 + 5), '17:05')
  })

  test('back-to-back and other days are possible', ({ assert }) => {
    const windows = [
      window(1, '17:00', '18:00'),
      window(1, '18:00', '19:00'),
      window(2, '17:30', '00:00'),
    ]
    assert.isNull(firstImpossible(windows))
  })

  test('those that touch are one, and the week is in order', ({ assert }) => {
    const week = [
      window(2, '18:00', '19:00'),
      window(1, '23:00', '00:00'),
      window(2, '17:00', '18:00'),
    ]
    assert.deepEqual(joined(week), [window(1, '23:00', '00:00'), window(2, '17:00', '19:00')])
  })

  test('an end before the beginning and an overlap are told by their row', ({ assert }) => {
    const first = window(1, '17:00', '18:00')
    assert.deepEqual(firstImpossible([first, window(2, '18:00', '18:00')]), {
      index: 1,
      reason: 'ends_before',
    })
    assert.deepEqual(
      firstImpossible([first, window(2, '17:00', '18:00'), window(1, '17:59', '20:00')]),
      {
        index: 2,
        reason: 'overlaps',
      }
    )
  })
})
