import fc from 'fast-check'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { readCalendar } from '#tests/helpers/calendars'
import { calendarFile, type CalendarHour } from '#appointments/calendar_file'

const hour = (values: Partial<CalendarHour> = {}): CalendarHour => ({
  id: randomUUID(),
  sequence: 0,
  startsAt: new Date('2026-11-24T16:00:00Z'),
  endsAt: new Date('2026-11-24T17:00:00Z'),
  cancelled: false,
  stampedAt: new Date('2026-11-23T09:00:00Z'),
  summary: 'Séance avec Inès',
  description: 'Rejoindre',
  url: 'https://homeskolar.test/appointments/1',
  ...values,
})
const ORGANIZER = { name: 'Association; du "Coin", 2', email: 'bonjour@homeskolar.test' }
const ATTENDEE = { name: 'Inès', email: 'ines@example.test' }

test.group('The file that calendars elsewhere read', () => {
  test('holds any hour and any text, folded and escaped, one event in UTC each', ({ assert }) => {
    // Second is the finest that the format knows; control characters can't be written in it at all.
    const moment = fc
      .integer({ min: Date.UTC(2026, 0) / 1000, max: Date.UTC(2036, 0) / 1000 })
      .map((seconds) => new Date(seconds * 1000))
    const text = fc
      .string({ unit: 'grapheme', maxLength: 120 })
      .map((value) => value.replace(/\p{Cc}/gu, '').trim())
    const hours = fc.array(fc.record({ startsAt: moment, summary: text, description: text }), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(hours, (some) => {
        const written = some.map((values) =>
          hour({ ...values, endsAt: new Date(values.startsAt.getTime() + 3_600_000) })
        )
        const { events } = readCalendar(calendarFile({ hours: written }))
        assert.deepEqual(
          events.map(({ uid, start, end, summary }) => [uid, start, end, summary ?? '']),
          written.map(({ id, startsAt, endsAt, summary }) => [
            id,
            startsAt.toISOString(),
            endsAt.toISOString(),
            summary,
          ])
        )
      }),
      { numRuns: 2000 }
    )
  })

  test('as an invitation names who sends it and who reads it, and asks for no answer', ({
    assert,
  }) => {
    const invitation = { method: 'REQUEST', organizer: ORGANIZER, attendee: ATTENDEE } as const
    const { method, names, events } = readCalendar(
      calendarFile({ hours: [hour({ sequence: 2 })], invitation })
    )
    assert.equal(method, 'REQUEST')
    assert.deepEqual(names, [null, null])
    assert.include(events[0], {
      sequence: 2,
      status: 'CONFIRMED',
      organizer: 'mailto:bonjour@homeskolar.test',
    })
    assert.deepEqual(events[0].attendees, [
      { address: 'MAILTO:ines@example.test', partstat: 'ACCEPTED', rsvp: 'FALSE' },
    ])
  })

  test('takes an hour out with the same id', ({ assert }) => {
    const invitation = { method: 'CANCEL', organizer: ORGANIZER, attendee: ATTENDEE } as const
    const cancelled = hour({ cancelled: true, sequence: 3 })
    const { method, events } = readCalendar(calendarFile({ hours: [cancelled], invitation }))
    assert.equal(method, 'CANCEL')
    assert.include(events[0], { uid: cancelled.id, sequence: 3, status: 'CANCELLED' })
  })

  test('as a subscription has no method, nobody’s address, and says when to ask again', ({
    assert,
  }) => {
    const text = calendarFile({ hours: [hour()], ttl: 900 })
    const { method, names, ttl, events } = readCalendar(text)
    assert.deepEqual(
      [method, ttl, events[0].organizer, events[0].attendees],
      [null, 'PT15M', undefined, []]
    )
    assert.deepEqual(names, ['HomeSkolar', 'HomeSkolar'])
    assert.include(text, '\r\nX-PUBLISHED-TTL:PT15M\r\n')
    assert.notInclude(text, 'mailto')
  })

  test('says the same twice', ({ assert }) => {
    const hours = [hour()]
    assert.equal(calendarFile({ hours }), calendarFile({ hours }))
  })
})
