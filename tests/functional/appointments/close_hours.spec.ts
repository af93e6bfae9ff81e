import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import db from '@adonisjs/lucid/services/db'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import Appointment from '#appointments/models/appointment'
import CloseHours from '#appointments/actions/close_hours'
import GiveAttendance from '#appointments/actions/give_attendance'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

/** The hour ends at 17:00; the grace time is two days, as shipped. */
const WITHIN = '2026-11-26T16:59:59Z'
const GRACE_OVER = '2026-11-26T17:00:00Z'

const stateOf = async ({ id }: Appointment) => (await Appointment.findOrFail(id)).state

async function hour() {
  const people = await createPair({ student: { firstName: 'Inès' }, tutor: { firstName: 'Marc' } })
  const { appointment } = await createAppointment(people.pair, { state: 'confirmed' })
  await db.from('pgboss.job').delete()
  return { ...people, appointment }
}

const subjects = (email: string) => caughtMails(email).map(({ subject }) => subject)

test.group('Hours whose grace time is over', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T17:01:00Z'))

  test('are missed when nobody said anything, not a second earlier', async ({ assert }) => {
    const { student, tutor, appointment } = await hour()
    freezeTime(WITHIN)
    assert.isEmpty(await new CloseHours().handle())
    freezeTime(GRACE_OVER)
    assert.deepEqual(await new CloseHours().handle(), [{ id: appointment.id, outcome: 'missed' }])
    assert.equal(await stateOf(appointment), 'missed')

    await runJobs()
    for (const { email } of [student, tutor]) {
      assert.deepEqual(subjects(email), ['Une séance est notée comme manquée'])
    }
    assert.include(caughtMails(student.email)[0].text, 'Marc')
    assert.notInclude(caughtMails(student.email)[0].text, tutor.familyName)
  })

  test('are held when one said so, missed when one said the contrary', async ({ assert }) => {
    const [met, missed] = [await hour(), await hour()]
    const answer = { appointmentId: met.appointment.id, actorId: met.student.id, missing: null }
    await new GiveAttendance().handle(answer)
    await new GiveAttendance().handle({
      appointmentId: missed.appointment.id,
      actorId: missed.tutor.id,
      missing: 'student',
    })
    freezeTime(GRACE_OVER)
    await new CloseHours().handle()
    assert.equal(await stateOf(met.appointment), 'completed')
    assert.equal(await stateOf(missed.appointment), 'missed')
  })

  test('wait for the team when the two don’t agree', async ({ assert }) => {
    const { student, tutor, appointment } = await hour()
    const { id: appointmentId } = appointment
    await new GiveAttendance().handle({ appointmentId, actorId: student.id, missing: 'tutor' })
    await new GiveAttendance().handle({ appointmentId, actorId: tutor.id, missing: null })
    freezeTime(GRACE_OVER)
    assert.isEmpty(await new CloseHours().handle())
    assert.equal(await stateOf(appointment), 'confirmed')
  })

  test('are closed once, however many schedulers run', async ({ assert }) => {
    const { student, appointment } = await hour()
    freezeTime(GRACE_OVER)
    await Promise.all([1, 2, 3].map(() => new CloseHours().handle()))
    await new CloseHours().handle()
    const entries = await db
      .from('audit_entries')
      .where({ subject_id: appointment.id, action: 'appointments.appointment_missed' })
    assert.lengthOf(entries, 1)
    await runJobs()
    assert.lengthOf(subjects(student.email), 1)
  })

  test('one that was missed in silence is held once the two say so', async ({ assert }) => {
    const { student, tutor, appointment } = await hour()
    freezeTime(GRACE_OVER)
    await new CloseHours().handle()
    for (const { id: actorId } of [student, tutor])
      await new GiveAttendance().handle({ appointmentId: appointment.id, actorId, missing: null })
    assert.equal(await stateOf(appointment), 'completed')
    await runJobs()
    // The news that it was missed is old by now.
    assert.isEmpty(subjects(student.email))
  })

  test('one missed hour is offered again at the same time', async ({ client, assert }) => {
    const { student, appointment } = await hour()
    freezeTime(GRACE_OVER)
    await new CloseHours().handle()
    const page = await client.get(`/appointments/${appointment.id}`).loginAs(student).withInertia()
    const { again } = (page.inertiaProps as any).appointment
    assert.deepEqual(again, { date: '2026-12-01', time: '17:00', minutes: 60 })
  })

  test('the command does it, and only says so on a dry run', async ({ assert }) => {
    const { appointment } = await hour()
    freezeTime(GRACE_OVER)
    ace.ui.switchMode('raw')
    const dry = await ace.exec('appointments:close-hours', ['--dry-run'])
    const said = dry.logger.getLogs().map(({ message }) => message)
    assert.equal(await stateOf(appointment), 'confirmed')
    await ace.exec('appointments:close-hours', [])
    ace.ui.switchMode('normal')
    assert.include(said.join(), `Would close ${appointment.id}`)
    assert.equal(await stateOf(appointment), 'missed')
  })
})
