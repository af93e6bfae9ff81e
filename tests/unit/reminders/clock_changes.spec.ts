import fc from 'fast-check'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { readDue } from '#homework/read_due'
import { dueReminders, type Leads, type Thing } from '#reminders/due'
import { freezeTime } from '#tests/helpers/time'

const LOCAL = "yyyy-MM-dd'T'HH:mm"
const [DAY, HOUR] = [1440, 60]
const LEADS: Leads = { homework: { student: [DAY, HOUR] } }

/** Nights in which clocks change, and the same nights where they don't. */
const NIGHTS = [
  { zone: 'Europe/Paris', changesAt: '2027-03-28T01:00:00Z', skipped: 60, twice: 0 },
  { zone: 'Europe/Paris', changesAt: '2026-10-25T01:00:00Z', skipped: 0, twice: 60 },
  { zone: 'America/Miquelon', changesAt: '2027-03-14T05:00:00Z', skipped: 60, twice: 0 },
  { zone: 'America/Miquelon', changesAt: '2026-11-01T04:00:00Z', skipped: 0, twice: 60 },
  { zone: 'Australia/Lord_Howe', changesAt: '2026-10-03T15:30:00Z', skipped: 30, twice: 0 },
  { zone: 'Australia/Lord_Howe', changesAt: '2027-04-03T15:00:00Z', skipped: 0, twice: 30 },
  { zone: 'Indian/Reunion', changesAt: '2027-03-28T01:00:00Z', skipped: 0, twice: 0 },
  { zone: 'Pacific/Noumea', changesAt: '2026-10-25T01:00:00Z', skipped: 0, twice: 0 },
]
type Night = (typeof NIGHTS)[number]

const utc = (iso: string) => DateTime.fromISO(iso, { zone: 'utc' })
const minutesFrom = (start: DateTime, count: number) =>
  Array.from({ length: count }, (_, minute) => start.plus({ minutes: minute }))

/** Each time that a clock on the wall shows around the change, with the moments at which it does, found by looking at it each minute. */
function shownBy({ zone, changesAt }: Night) {
  const moments = minutesFrom(utc(changesAt).minus({ hours: 3 }), 6 * HOUR)
  return Map.groupBy(moments, (moment) => moment.setZone(zone).toFormat(LOCAL))
}

/** Every time between the first and the last that it shows, whether it shows it or not. */
function wallsOf(night: Night) {
  const shown = [...shownBy(night).keys()].sort()
  const first = DateTime.fromFormat(shown[0], LOCAL, { zone: 'utc' })
  const last = DateTime.fromFormat(shown.at(-1)!, LOCAL, { zone: 'utc' })
  return minutesFrom(first, last.diff(first).as('minutes') + 1).map((wall) => wall.toFormat(LOCAL))
}

const homework = (dueAt: DateTime): Thing => ({
  ...{ type: 'homework', id: 'one', dueAt, since: null, open: true, working: true },
  people: [{ userId: 'student', role: 'student' }],
})
const leadsAt = (dueAt: DateTime, now: DateTime) =>
  dueReminders([homework(dueAt)], now, LEADS).map(({ leadMinutes }) => leadMinutes)

function dueOf(local: string, { zone, changesAt }: Night) {
  freezeTime(utc(changesAt).minus({ days: 4 }).toISO()!)
  return readDue(local, zone)
}

test.group('Reminders of homework that is due around a change of clocks', () => {
  test('{zone}, {changesAt}: every time of the night is the first moment that shows it, or refused')
    .with(NIGHTS)
    .run(({ assert }, night) => {
      const shown = shownBy(night)
      const walls = wallsOf(night)
      for (const local of walls) {
        const due = dueOf(local, night)
        const [first] = shown.get(local) ?? []
        if (first) assert.equal(due.ok && due.value.toMillis(), first.toMillis(), local)
        else assert.equal(!due.ok && due.reason, 'due_does_not_exist', local)
      }
      const times = walls.map((local) => shown.get(local)?.length ?? 0)
      assert.lengthOf(
        times.filter((each) => each === 0),
        night.skipped
      )
      assert.lengthOf(
        times.filter((each) => each === 2),
        night.twice
      )
    })

  test('{zone}, {changesAt}: whatever the clock shows, they go 24 hours and one hour before')
    .with(NIGHTS)
    .run(({ assert }, night) => {
      for (const local of wallsOf(night)) {
        const due = dueOf(local, night)
        if (!due.ok) continue
        for (const lead of [DAY, HOUR]) {
          const begins = due.value.minus({ minutes: lead })
          assert.deepEqual(leadsAt(due.value, begins), [lead], local)
          assert.notInclude(leadsAt(due.value, begins.minus({ milliseconds: 1 })), lead, local)
        }
      }
    })

  test('a scheduler that looks each minute through the night says each lead in its first minute', ({
    assert,
  }) => {
    const cases = NIGHTS.flatMap((night) =>
      [...shownBy(night)].map(([local, [dueAt]]) => ({ local, dueAt, zone: night.zone }))
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.integer({ min: 0, max: 59 }),
        ({ dueAt, zone }, second) => {
          const begun = dueAt.minus({ minutes: DAY + 90 }).plus({ seconds: second })
          const heard = new Map<number, DateTime>()
          for (const moment of minutesFrom(begun, DAY + 120)) {
            for (const lead of leadsAt(dueAt, moment.setZone(zone))) {
              if (!heard.has(lead)) heard.set(lead, moment)
            }
          }
          assert.deepEqual([...heard.keys()], [DAY, HOUR])
          for (const [lead, moment] of heard) {
            const late = moment.diff(dueAt.minus({ minutes: lead })).as('seconds')
            assert.isTrue(late >= 0 && late < 60, `${lead} min ahead: ${late} s late`)
          }
        }
      ),
      { numRuns: 40 }
    )
  })

  test('due {local} in Paris, the clock shows {day} a day before and {hour} an hour before')
    .with([
      // Twenty-four hours, of which the night is an hour short.
      { local: '2027-03-28T18:00', day: '2027-03-27T17:00', hour: '2027-03-28T17:00' },
      { local: '2027-03-28T03:30', day: '2027-03-27T02:30', hour: '2027-03-28T01:30' },
      { local: '2027-03-28T01:30', day: '2027-03-27T01:30', hour: '2027-03-28T00:30' },
      // And an hour long: 02:30 comes twice, and the first of the two counts.
      { local: '2026-10-25T18:00', day: '2026-10-24T19:00', hour: '2026-10-25T17:00' },
      { local: '2026-10-25T02:30', day: '2026-10-24T02:30', hour: '2026-10-25T01:30' },
      { local: '2026-10-25T03:30', day: '2026-10-24T04:30', hour: '2026-10-25T02:30' },
    ])
    .run(({ assert }, { local, day, hour }) => {
      const changesAt = `${local.slice(0, 10)}T01:00:00Z`
      const due = dueOf(local, { ...NIGHTS[0], changesAt })
      if (!due.ok) return assert.fail(due.reason)
      const shownBefore = (minutes: number) =>
        due.value.minus({ minutes }).setZone('Europe/Paris').toFormat(LOCAL)
      assert.deepEqual([shownBefore(DAY), shownBefore(HOUR)], [day, hour])
      for (const lead of [DAY, HOUR]) {
        assert.deepEqual(leadsAt(due.value, due.value.minus({ minutes: lead })), [lead])
      }
    })
})
