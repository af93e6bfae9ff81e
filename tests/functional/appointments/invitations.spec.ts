import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
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
