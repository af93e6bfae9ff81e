import { test } from '@japa/runner'
import { fullWeeks } from '#appointments/full_weeks'

const hoursAt = (starts: string[]) =>
  starts.map((start, place) => ({ id: `hour ${place}`, from: new Date(start) }))

const iso = (weeks: { from: Date; until: Date }[]) =>
  weeks.map(({ from, until }) => `${from.toISOString()} ${until.toISOString()}`)

test.group('Weeks that are full', () => {
  test('begin on Monday on that clock, however long clocks make them', ({ assert }) => {
    const starts = ['2026-10-19T10:00:00Z', '2026-10-25T22:30:00Z', '2026-10-25T23:30:00Z']
    const hours = hoursAt(starts)
    assert.deepEqual(iso(fullWeeks(hours, 2, 'Europe/Paris')), [
      '2026-10-18T22:00:00.000Z 2026-10-25T23:00:00.000Z',
    ])
    assert.deepEqual(iso(fullWeeks(hours, 2, 'Pacific/Noumea')), [
      '2026-10-25T13:00:00.000Z 2026-11-01T13:00:00.000Z',
    ])
  })

  test('are those that hold as many hours as the team allows', ({ assert }) => {
    const hours = hoursAt(['2026-11-24T10:00:00Z', '2026-11-26T10:00:00Z'])
    assert.isEmpty(fullWeeks(hours, 3, 'Europe/Paris'))
    assert.lengthOf(fullWeeks(hours, 2, 'Europe/Paris'), 1)
    assert.isEmpty(fullWeeks([], 1, 'Europe/Paris'))
  })

  test('hold another once one of their hours is moved, unless they hold too many', ({ assert }) => {
    const hours = hoursAt(['2026-11-24T10:00:00Z', '2026-11-26T10:00:00Z'])
    const [full] = fullWeeks(hours, 2, 'Europe/Paris')
    const [tooFull] = fullWeeks(hours, 1, 'Europe/Paris')
    assert.deepEqual(full.unlessMoved, ['hour 0', 'hour 1'])
    assert.isEmpty(tooFull.unlessMoved)
  })
})
