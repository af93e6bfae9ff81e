import { test } from '@japa/runner'
import AuditEntry from '#audit/models/audit_entry'
import Application from '#profiles/models/application'
import InterviewSlot from '#profiles/models/interview_slot'
import { runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createSlot } from '#database/factories/profiles/clearance_factory'
import { createApplicant } from '#database/factories/profiles/profile_factory'

test.group('Interview slots in the back office', () => {
  const SLOTS = { day: '2100-01-04', time: '18:00', minutes: '30', count: '3' }
  const OPEN = 'resources/interview_slots/actions/new'

  test('are opened in a row on one’s own clock, and never overlap', async ({ client, assert }) => {
    const staff = await createStaff(['coordinator'], { timeZone: 'Indian/Reunion' })
    const office = backOffice(client, staff)
    const slots = { ...SLOTS, interviewerId: staff.id }
    const opened = await office.post(OPEN, slots)
    opened.assertBodyContains({ notice: { message: 'slotsOpened' } })
    const rows = await InterviewSlot.query().orderBy('starts_at')
    assert.deepEqual(
      rows.map(({ startsAt }) => startsAt.toUTC().toFormat('HH:mm')),
      ['14:00', '14:30', '15:00']
    )
    const again = await office.post(OPEN, { ...slots, time: '19:15' })
    assert.equal(again.body().record.errors.time.message, 'validation.slots_overlap')
    const past = await office.post(OPEN, { ...slots, day: '2020-01-01' })
    assert.equal(past.body().record.errors.time.message, 'validation.time_has_passed')
    const wrong = await office.post(OPEN, { ...slots, count: '99' })
    assert.equal(wrong.body().record.errors.count.message, 'validation.range')
  }).tags(['@committed'])

  test('are opened for a colleague whose account is active, in one’s own name', async ({
    client,
    assert,
  }) => {
    const [staff, colleague] = [await createStaff(), await createStaff()]
    const gone = await createStaff(['coordinator'], { state: 'deactivated' })
    const office = backOffice(client, staff)
    const form = await office.get(OPEN)
    assert.equal(form.body().form.interviewerId, staff.id)
    assert.sameMembers(
      form.body().form.staff.map(({ id }: { id: string }) => id),
      [staff.id, colleague.id]
    )
    const refused = await office.post(OPEN, { ...SLOTS, interviewerId: gone.id })
    const { interviewerId: error } = refused.body().record.errors
    assert.equal(error.message, 'validation.interviewer_not_staff')
    await office.post(OPEN, { ...SLOTS, interviewerId: colleague.id })
    const opened = await InterviewSlot.query().where('interviewerId', colleague.id)
    assert.lengthOf(opened, 3)
    const entry = await AuditEntry.findByOrFail('action', 'profiles.interview_slots_opened')
    assert.equal(entry.actorId, staff.id)
    assert.deepInclude(entry.after, { interviewerId: colleague.id })
  })

  test('that are booked are cancelled, and the tutor picks another', async ({ client, assert }) => {
    const tutor = await createApplicant()
    await Application.query().where('tutor_id', tutor.id).update({ state: 'interview' })
    const slot = await createSlot(48, { tutorId: tutor.id })
    const office = backOffice(client, await createStaff())
    const path = `resources/interview_slots/records/${slot.id}/withdrawSlot`
    const form = await office.get(path)
    assert.deepEqual(form.body().form, { booked: true })
    const response = await office.post(path)
    response.assertBodyContains({ notice: { message: 'slotWithdrawn' } })
    const application = await Application.findByOrFail('tutorId', tutor.id)
    assert.equal(application.state, 'submitted')
    await runJobs()
    assert.deepEqual(
      caughtMails(tutor.email).map(({ subject }) => subject),
      ['Votre entretien est annulé']
    )
    const twice = await office.post(path)
    twice.assertBodyContains({ notice: { message: 'refusals.slot_over' } })
  })

  for (const [action, state] of [
    ['suspendAccount', 'suspended'],
    ['deactivateAccount', 'deactivated'],
  ]) {
    test(`to come are withdrawn when their interviewer is ${state}, and who booked one is told`, async ({
      client,
      assert,
    }) => {
      const [administrator, interviewer] = [
        await createStaff(['administrator']),
        await createStaff(),
      ]
      const tutor = await createApplicant()
      await Application.query().where('tutor_id', tutor.id).update({ state: 'interview' })
      const of = { interviewerId: interviewer.id }
      const past = await createSlot(-48, of)
      const coming = [await createSlot(48, { ...of, tutorId: tutor.id }), await createSlot(50, of)]
      const elsewhere = await createSlot(48)
      const path = `resources/users/records/${interviewer.id}/${action}`
      await backOffice(client, administrator).post(path, { reason: 'Elle quitte l’association.' })

      for (const slot of coming) assert.isNotNull((await slot.refresh()).withdrawnAt)
      for (const slot of [past, elsewhere]) assert.isNull((await slot.refresh()).withdrawnAt)
      const application = await Application.findByOrFail('tutorId', tutor.id)
      assert.equal(application.state, 'submitted')
      await runJobs()
      const told = caughtMails(tutor.email).map(({ subject }) => subject)
      assert.deepEqual(told, ['Votre entretien est annulé'])
      const entries = await AuditEntry.query().where('action', 'profiles.interview_slot_withdrawn')
      assert.sameMembers(
        entries.map(({ actorId }) => actorId),
        [administrator.id, administrator.id]
      )
    })
  }
})
