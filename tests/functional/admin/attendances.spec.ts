import { test } from '@japa/runner'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import AuditEntry from '#audit/models/audit_entry'
import { backOffice } from '#tests/helpers/back_office'
import GiveAttendance from '#appointments/actions/give_attendance'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

async function disputedHour() {
  const people = await createPair()
  const { appointment } = await createAppointment(people.pair, { state: 'confirmed' })
  const { id: appointmentId } = appointment
  const { student, tutor } = people
  await new GiveAttendance().handle({ appointmentId, actorId: student.id, missing: 'tutor' })
  await new GiveAttendance().handle({ appointmentId, actorId: tutor.id, missing: null })
  const path = `resources/appointments/records/${appointmentId}/settleAttendance`
  return { ...people, appointment, path }
}

test.group('Hours about which the two don’t agree', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T17:01:00Z'))

  test('wait on the first page, in a list, and with the coordinator’s mails', async ({
    client,
    assert,
  }) => {
    const { coordinator, appointment } = await disputedHour()
    const office = backOffice(client, coordinator)
    const { matters } = (await office.get('dashboard')).body()
    const [matter] = matters.filter(({ key }: { key: string }) => key === 'disputedHours')
    assert.equal(matter.count, 1)
    assert.include(matter.first[0].href, `${appointment.id}/settleAttendance`)
    const list = await office.list('appointments', '?filters.disputed=true')
    assert.equal(list.body().meta.total, 1)

    await runJobs()
    const [mail] = caughtMails(coordinator.email).filter(({ subject }) =>
      subject.includes('éclaircir')
    )
    assert.include(mail.html, `/admin/resources/appointments/records/${appointment.id}/settle`)
  })

  test('are settled by the coordinator, who reads what each said', async ({ client, assert }) => {
    const { coordinator, appointment, path } = await disputedHour()
    const office = backOffice(client, coordinator)
    const form = await office.get(path)
    assert.deepEqual(form.body().form, { student: 'tutor', tutor: 'nobody' })
    const response = await office.post(path, { outcome: 'missed' })
    response.assertBodyContains({ notice: { message: 'attendanceSettled' } })

    await appointment.refresh()
    assert.include(appointment.$attributes, { state: 'missed', settledBy: coordinator.id })
    const list = await office.list('appointments', '?filters.disputed=true')
    assert.equal(list.body().meta.total, 0)
    const entry = await AuditEntry.findByOrFail('action', 'appointments.attendance_settled')
    assert.deepInclude(entry.$attributes, {
      actorId: coordinator.id,
      before: { state: 'confirmed' },
      after: { state: 'missed' },
    })
  })

  test('nobody settles what is not over, nor who may not', async ({ client }) => {
    const { coordinator, path } = await disputedHour()
    const other = await backOffice(client, await createStaff(['safeguarding'])).post(path, {
      outcome: 'missed',
    })
    other.assertStatus(403)
    freezeTime('2026-11-24T16:30:00Z')
    const early = await backOffice(client, coordinator).post(path, { outcome: 'missed' })
    early.assertBodyContains({ notice: { message: 'refusals.not_over' } })
  })
})
