import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { dueGroup } from '#homework/due'

const at = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' })

test.group('Where open homework stands in its list', () => {
  test('{due} is {group} in {zone}')
    .with([
      { due: '2026-11-23T08:59:00Z', zone: 'Europe/Paris', group: 'late' },
      { due: '2026-11-23T09:00:00Z', zone: 'Europe/Paris', group: 'today' },
      { due: '2026-11-23T22:59:00Z', zone: 'Europe/Paris', group: 'today' },
      { due: '2026-11-23T23:00:00Z', zone: 'Europe/Paris', group: 'this_week' },
      { due: '2026-11-23T20:00:00Z', zone: 'Indian/Reunion', group: 'this_week' },
      { due: '2026-11-30T22:59:00Z', zone: 'Europe/Paris', group: 'this_week' },
      { due: '2026-11-30T23:00:00Z', zone: 'Europe/Paris', group: 'later' },
      { due: '2026-12-01T03:59:00Z', zone: 'America/Martinique', group: 'this_week' },
    ])
    .run(({ assert }, { due, zone, group }) => {
      assert.equal(dueGroup(at(due), at('2026-11-23T09:00:00Z'), zone), group)
    })

  test('the night when clocks change is one day as well', ({ assert }) => {
    const now = at('2026-10-24T10:00:00Z')
    assert.equal(dueGroup(at('2026-10-24T21:59:00Z'), now, 'Europe/Paris'), 'today')
    assert.equal(dueGroup(at('2026-10-31T22:59:00Z'), now, 'Europe/Paris'), 'this_week')
    assert.equal(dueGroup(at('2026-10-31T23:00:00Z'), now, 'Europe/Paris'), 'later')
  })
})
