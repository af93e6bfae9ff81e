import fc from 'fast-check'
import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import { dueReminders, type Leads, type Role, type SubjectType, type Thing } from '#reminders/due'

const NOW = DateTime.fromISO('2026-11-23T09:00:00Z', { zone: 'utc' })
const DAY = 1440

const thing = (values: Partial<Thing> = {}): Thing => ({
  type: 'homework',
  id: 'one',
  dueAt: NOW.plus({ hours: 20 }),
  since: null,
  open: true,
  working: true,
  people: [{ userId: 'student', role: 'student' }],
  ...values,
})

/** The same lead times for every kind and role. */
const always = (minutes: number[]): Leads => {
  const roles = { student: minutes, tutor: minutes, staff: minutes }
  return { homework: roles, appointment: roles, task: roles }
}

const leadsOf = (values: Partial<Thing>, leads = [DAY]) =>
  dueReminders([thing(values)], NOW, always(leads)).map((reminder) => reminder.leadMinutes)

test.group('What is to be reminded of', () => {
  test('{what}')
    .with([
      { what: 'within the lead', values: {}, expected: [DAY] },
      { what: 'exactly at the lead', values: { dueAt: NOW.plus({ hours: 24 }) }, expected: [DAY] },
      {
        what: 'a moment too early',
        values: { dueAt: NOW.plus({ hours: 24, milliseconds: 1 }) },
        expected: [],
      },
      { what: 'a minute before', values: { dueAt: NOW.plus({ minutes: 1 }) }, expected: [DAY] },
      { what: 'due now', values: { dueAt: NOW }, expected: [] },
      { what: 'overdue', values: { dueAt: NOW.minus({ minutes: 1 }) }, expected: [] },
      { what: 'finished', values: { open: false }, expected: [] },
      { what: 'the pair does not work', values: { working: false }, expected: [] },
      { what: 'nobody to remind', values: { people: [] }, expected: [] },
      {
        what: 'both of an appointment',
        values: {
          type: 'appointment' as const,
          people: [
            { userId: 'a', role: 'student' as const },
            { userId: 'b', role: 'tutor' as const },
          ],
        },
        expected: [DAY, DAY],
      },
    ])
    .run(({ assert }, { values, expected }) => {
      assert.deepEqual(leadsOf(values), expected)
    })

  test('of several leads only the shortest that has begun speaks', ({ assert }) => {
    const leads = [DAY, 60]
    assert.deepEqual(leadsOf({ dueAt: NOW.plus({ hours: 3 }) }, leads), [DAY])
    assert.deepEqual(leadsOf({ dueAt: NOW.plus({ minutes: 60 }) }, leads), [60])
    assert.deepEqual(leadsOf({ dueAt: NOW.plus({ minutes: 5 }) }, leads), [60])
  })
})

test.group('A due time that was set late', () => {
  const told = (hours: number, since: number | null, leads: number[]) =>
    leadsOf(
      {
        dueAt: NOW.plus({ hours }),
        since: since === null ? null : NOW.minus({ minutes: since }),
      },
      leads
    )

  test('says nothing for a lead whose moment had passed, and a shorter one speaks', ({
    assert,
  }) => {
    assert.deepEqual(told(10, 0, [DAY]), [])
    assert.deepEqual(told(10, 0, [DAY, 60]), [])
    assert.deepEqual(told(1, 9 * 60, [DAY, 60]), [60])
    assert.deepEqual(told(1, 0, [DAY, 60]), [60])
  })

  test('speaks at the very moment at which it was set, or when that is not known', ({ assert }) => {
    assert.deepEqual(told(24, 0, [DAY]), [DAY])
    assert.deepEqual(told(10, null, [DAY]), [DAY])
  })
})

test.group('Lead times', () => {
  const hour: Thing = thing({
    type: 'appointment',
    dueAt: NOW.plus({ hours: 2 }),
    people: [
      { userId: 'a', role: 'student' },
      { userId: 'b', role: 'tutor' },
    ],
  })
  const told = (things: Thing[], leads: Leads) =>
    dueReminders(things, NOW, leads).map(({ userId, leadMinutes }) => [userId, leadMinutes])

  test('are each role’s own', ({ assert }) => {
    const leads = { appointment: { student: [DAY, 180], tutor: [60] } }
    assert.deepEqual(told([hour], leads), [['a', 180]])
    assert.deepEqual(told([hour], { appointment: { student: [], tutor: [DAY] } }), [['b', DAY]])
  })

  test('are each kind’s own', ({ assert }) => {
    const task = thing({ type: 'task', dueAt: NOW.plus({ hours: 2 }) })
    const leads = { homework: { student: [DAY] }, task: { student: [60] } }
    assert.deepEqual(told([thing(), task, hour], leads), [['student', DAY]])
  })
})

const zone = fc.constantFrom(
  'Europe/Paris',
  'Indian/Reunion',
  'America/Martinique',
  'Pacific/Noumea',
  'Pacific/Marquesas',
  'America/Miquelon',
  'UTC'
)
const lead = fc.integer({ min: 15, max: 20160 })
const moment = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) })
  .map((at) => DateTime.fromMillis(at, { zone: 'utc' }))
/** Minutes from now until it is due, on both sides of now and of every lead. */
const distance = fc.integer({ min: -3000, max: 25000 })

test.group('What is to be reminded of, whatever happens', () => {
  test('the zone in which a time is written changes nothing, clock changes included', ({
    assert,
  }) => {
    fc.assert(
      fc.property(moment, distance, lead, zone, (now, minutes, leadMinutes, someZone) => {
        const dueAt = now.plus({ minutes })
        const plain = dueReminders([thing({ dueAt })], now, always([leadMinutes]))
        const zoned = dueReminders(
          [thing({ dueAt: dueAt.setZone(someZone) })],
          now.setZone(someZone),
          always([leadMinutes])
        )
        assert.deepEqual(
          zoned.map((one) => one.dueAt.toMillis()),
          plain.map((one) => one.dueAt.toMillis())
        )
      })
    )
  })

  test('it speaks exactly while the thing is ahead and within a lead', ({ assert }) => {
    fc.assert(
      fc.property(
        moment,
        distance,
        fc.array(lead, { minLength: 1, maxLength: 4 }),
        (now, minutes, leads) => {
          const reminders = dueReminders(
            [thing({ dueAt: now.plus({ minutes }) })],
            now,
            always(leads)
          )
          const expected = minutes > 0 && leads.some((one) => minutes <= one) ? 1 : 0
          assert.lengthOf(reminders, expected)
          for (const reminder of reminders) {
            assert.isAtLeast(reminder.leadMinutes, minutes)
            assert.notExists(leads.find((one) => one >= minutes && one < reminder.leadMinutes))
          }
        }
      )
    )
  })

  test('whoever slept hears of each lead that began after the due time was set, and of no other', ({
    assert,
  }) => {
    const some = fc.uniqueArray(lead, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(moment, distance, distance, some, zone, (now, minutes, before, leads, where) => {
        const dueAt = now.plus({ minutes })
        const since = dueAt.minus({ minutes: before }).setZone(where)
        const said = dueReminders([thing({ dueAt, since })], now, always(leads))
        const speaking = leads.filter((one) => one <= before && minutes <= one)
        const expected = minutes > 0 && speaking.length > 0 ? [Math.min(...speaking)] : []
        assert.deepEqual(
          said.map(({ leadMinutes }) => leadMinutes),
          expected
        )
      })
    )
  })

  test('run minute by minute, with edits, it speaks of the present due time, exactly while that is open and within its lead', ({
    assert,
  }) => {
    const edits = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 400 }),
        due: fc.integer({ min: 1, max: 500 }),
        open: fc.boolean(),
      }),
      { maxLength: 6 }
    )
    fc.assert(
      fc.property(
        moment,
        edits,
        fc.integer({ min: 15, max: 120 }),
        (start, changes, leadMinutes) => {
          let present = thing({ dueAt: start.plus({ minutes: 300 }) })
          for (let minute = 0; minute <= 400; minute += 1) {
            const now = start.plus({ minutes: minute })
            for (const { due, open } of changes.filter(({ at }) => at === minute)) {
              present = { ...present, dueAt: start.plus({ minutes: due }), since: now, open }
            }
            const reminders = dueReminders([present], now, always([leadMinutes]))
            const begins = present.dueAt.minus({ minutes: leadMinutes })
            const isDue =
              present.dueAt > now && begins <= now && (!present.since || begins >= present.since)
            assert.lengthOf(reminders, present.open && isDue ? 1 : 0)
            for (const reminder of reminders) {
              assert.equal(reminder.leadMinutes, leadMinutes)
              assert.equal(reminder.dueAt.toMillis(), present.dueAt.toMillis())
            }
          }
        }
      ),
      { numRuns: 40 }
    )
  })

  test('whatever the kinds, roles and leads, somebody hears of a thing once at a moment, by one of their own leads', ({
    assert,
  }) => {
    const type = fc.constantFrom<SubjectType>('homework', 'appointment', 'task')
    const role = fc.constantFrom<Role>('student', 'tutor', 'staff')
    const some = fc.array(lead, { maxLength: 4 })
    const roles = fc.record({ student: some, tutor: some, staff: some }, { requiredKeys: [] })
    const leadTimes = fc.record(
      { homework: roles, appointment: roles, task: roles },
      { requiredKeys: [] }
    )
    fc.assert(
      fc.property(moment, distance, type, role, leadTimes, (now, minutes, kind, who, leads) => {
        const people = [{ userId: 'a', role: who }]
        const reminders = dueReminders(
          [thing({ type: kind, dueAt: now.plus({ minutes }), people })],
          now,
          leads
        )
        assert.isAtMost(reminders.length, 1)
        for (const { leadMinutes } of reminders) {
          assert.include(leads[kind]?.[who] ?? [], leadMinutes)
        }
      })
    )
  })

  test('a scheduler that sleeps says nothing twice, nothing late, and misses only leads that a shorter one replaced', ({
    assert,
  }) => {
    const sleeps = fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(
        moment,
        sleeps,
        fc.uniqueArray(fc.integer({ min: 15, max: 400 }), { minLength: 1, maxLength: 4 }),
        (start, pauses, leads) => {
          const dueAt = start.plus({ minutes: 500 })
          const said: number[] = []
          let minute = 0
          for (const pause of pauses) {
            minute += pause
            const now = start.plus({ minutes: minute })
            for (const { leadMinutes } of dueReminders([thing({ dueAt })], now, always(leads))) {
              assert.isBelow(minute, 500)
              if (!said.includes(leadMinutes)) said.push(leadMinutes)
            }
          }
          assert.deepEqual(
            said,
            [...said].sort((one, other) => other - one)
          )
          const awake = pauses.reduce<number[]>(
            (all, pause) => [...all, (all.at(-1) ?? 0) + pause],
            []
          )
          const inTime = awake.filter((at) => at < 500 && 500 - at <= Math.max(...leads))
          assert.equal(said.length > 0, inTime.length > 0)
        }
      )
    )
  })
})
