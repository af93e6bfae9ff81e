import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import i18nManager from '@adonisjs/i18n/services/main'
import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import ClosePair from '#matching/actions/close_pair'
import SeriesRule from '#appointments/models/series_rule'
import StopSeries from '#appointments/actions/stop_series'
import ChangeSeries from '#appointments/actions/change_series'
import AcceptSeries from '#appointments/actions/accept_series'
import { calendarFile } from '#appointments/calendar_file'
import { calendarHour } from '#appointments/calendar_hour'
import { feedHours } from '#appointments/queries/planned_hours'
import { createAgreedSeries } from '#database/factories/appointments/series_factory'
import { readCalendar } from '#tests/helpers/calendars'
import AcceptSlot from '#appointments/actions/accept_slot'
import DeclineSlots from '#appointments/actions/decline_slots'
import CancelAppointment from '#appointments/actions/cancel_appointment'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

async function quietPair() {
  const people = await createPair({ student: { firstName: 'Inès' }, tutor: { firstName: 'Marc' } })
  await db.from('pgboss.job').delete()
  return people
}

/** The file of the last mail to this person, read strictly. */
async function fileFor({ email }: User) {
  await runJobs()
  const { calendar } = caughtMails(email!).at(-1)!
  return calendar && { ...readCalendar(calendar.content!), by: calendar.method }
}

test.group('The file that goes with an e-mail', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('keeps the hour, moves it, and takes it out: one id, a growing sequence', async ({
    assert,
  }) => {
    const { pair, student, tutor } = await quietPair()
    const { appointment, slots } = await createAppointment(pair)
    const { id } = appointment
    await new AcceptSlot().handle({ appointmentId: id, slotId: slots[0].id, actorId: student.id })
    const kept = (await fileFor(tutor))!
    assert.deepEqual([kept.method, kept.by], ['REQUEST', 'REQUEST'])
    assert.include(kept.events[0], {
      uid: id,
      sequence: 0,
      start: '2026-11-24T16:00:00.000Z',
      summary: 'Séance avec Inès',
    })
    assert.equal(kept.events[0].attendees[0].address, `MAILTO:${tutor.email}`)

    const start = '2026-11-25T16:00:00Z'
    const move = await createAppointment(pair, { movesId: id, slots: [start] })
    const accepted = { appointmentId: move.appointment.id, slotId: move.slots[0].id }
    await new AcceptSlot().handle({ ...accepted, actorId: student.id })
    const moved = (await fileFor(tutor))!
    assert.equal(moved.method, 'REQUEST')
    assert.include(moved.events[0], { uid: id, sequence: 1, start: '2026-11-25T16:00:00.000Z' })

    await new CancelAppointment().handle({
      appointmentId: id,
      actorId: student.id,
      reason: 'Malade',
    })
    const out = (await fileFor(tutor))!
    assert.deepEqual([out.method, out.by], ['CANCEL', 'CANCEL'])
    assert.include(out.events[0], { uid: id, sequence: 2, status: 'CANCELLED' })
  })

  test('names nobody’s address but the reader’s, no family name and no plan', async ({
    assert,
  }) => {
    const { pair, student, tutor } = await quietPair()
    const { appointment, slots } = await createAppointment(pair, { plan: 'Le secret' })
    await new AcceptSlot().handle({
      appointmentId: appointment.id,
      slotId: slots[0].id,
      actorId: student.id,
    })
    await runJobs()
    const { content } = caughtMails(tutor.email!).at(-1)!.calendar!
    for (const secret of [student.email!, student.familyName, 'secret'])
      assert.notInclude(content!, secret)
  })

  test('is not there where nothing was agreed on', async ({ assert }) => {
    const { pair, student, tutor } = await quietPair()
    const { appointment } = await createAppointment(pair)
    await new DeclineSlots().handle({
      appointmentId: appointment.id,
      actorId: student.id,
      reason: null,
    })
    assert.isUndefined(await fileFor(tutor))
    const { appointment: withdrawn } = await createAppointment(pair)
    await new CancelAppointment().handle({
      appointmentId: withdrawn.id,
      actorId: tutor.id,
      reason: null,
    })
    assert.isUndefined(await fileFor(student))
  })

  test('says what holds when it leaves, not when it was written', async ({ assert }) => {
    const { pair, student, tutor } = await quietPair()
    const { appointment, slots } = await createAppointment(pair)
    const { id: appointmentId } = appointment
    await new AcceptSlot().handle({ appointmentId, slotId: slots[0].id, actorId: student.id })
    await new CancelAppointment().handle({ appointmentId, actorId: student.id, reason: 'Malade' })
    const { method, events } = (await fileFor(tutor))!
    assert.deepEqual([method, events[0].sequence], ['CANCEL', 1])
  })
})

test.group('The file of several hours', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  /** What one keeps of each hour, and what the feed says of it. */
  const kept = ({ uid, sequence, status, start }: any) => ({ uid, sequence, status, start })

  async function feedOf({ id }: User) {
    const [from, until] = [clock.now(), clock.now().plus({ months: 6 })]
    const hours = await feedHours(id, from.toJSDate(), until.toJSDate())
    const i18n = i18nManager.locale('fr')
    const text = calendarFile({ hours: hours.map((hour) => calendarHour(hour, i18n)) })
    return readCalendar(text).events.map(kept)
  }

  test('a weekly slot is published, moved and taken out with the ids of the feed', async ({
    assert,
  }) => {
    const { pair, student, tutor } = await quietPair()
    const { series } = await createAgreedSeries(pair)
    const agreed = (await fileFor(tutor))!
    assert.deepEqual([agreed.method, agreed.by], ['PUBLISH', 'PUBLISH'])
    assert.deepEqual(agreed.events.map(kept), await feedOf(tutor))
    assert.lengthOf(agreed.events, 4)
    assert.deepInclude(agreed.events[0], {
      ...{ sequence: 0, start: '2026-11-25T16:00:00.000Z', attendees: [] },
    })
    assert.match(String(agreed.events[0].organizer), /^mailto:/i)

    freezeTime('2026-11-23T10:00:00Z')
    const slot = { field: 'offer', startsAt: clock.at(new Date('2026-12-03T17:00:00Z')) }
    const change = { seriesId: series.id, proposerId: tutor.id, slot }
    const proposed = await new ChangeSeries().handle(change)
    assert.isTrue(proposed.ok)
    const { id: ruleId } = await SeriesRule.findByOrFail('state', 'proposed')
    await new AcceptSeries().handle({ ruleId, actorId: student.id })
    const moved = (await fileFor(tutor))!
    assert.deepEqual(moved.events.map(kept), await feedOf(tutor))
    assert.deepEqual(
      moved.events.map(({ sequence }) => sequence),
      [0, 1, 1, 1]
    )

    freezeTime('2026-11-23T11:00:00Z')
    await new StopSeries().handle({ seriesId: series.id, actorId: student.id })
    const out = (await fileFor(tutor))!
    assert.equal(out.method, 'PUBLISH')
    assert.deepEqual(
      out.events.map(({ uid, sequence, status }) => [uid, sequence, status]),
      moved.events.map(({ uid, sequence }) => [uid, Number(sequence) + 1, 'CANCELLED'])
    )
  })

  test('a pair that is closed takes its hours out; what was left out from the start isn’t named', async ({
    assert,
  }) => {
    const { pair, student, tutor, coordinator } = await quietPair()
    await createAppointment(pair, { state: 'confirmed', slots: ['2026-12-02T15:30:00Z'] })
    await createAgreedSeries(pair)
    const agreed = (await fileFor(tutor))!
    assert.lengthOf(agreed.events, 3)
    freezeTime('2026-11-23T10:00:00Z')
    await new ClosePair().handle({ pairId: pair.id, actorId: coordinator.id, reason: 'Fini' })
    for (const reader of [student, tutor]) {
      const { method, events } = (await fileFor(reader))!
      assert.equal(method, 'PUBLISH')
      assert.lengthOf(events, 4)
      assert.isTrue(
        events.every(({ status, sequence }) => status === 'CANCELLED' && Number(sequence) === 1)
      )
    }
  })
})
