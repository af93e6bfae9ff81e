import { test } from '@japa/runner'
import AuditEntry from '#audit/models/audit_entry'
import { leadTimes } from '#reminders/lead_times'
import ReminderLead from '#reminders/models/reminder_lead'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'

async function tutorsHours() {
  const { id } = await ReminderLead.findByOrFail({ subjectType: 'appointment', role: 'tutor' })
  return { id, path: `resources/reminder_leads/records/${id}/editLeads` }
}

test.group('Times of reminders', () => {
  test('are listed in words, for each kind and role', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['coordinator']))
    const { records } = (await office.list('reminder_leads')).body()
    const said = records.map(({ params }: any) => `${params.fullName}: ${params.leads}`)
    assert.includeMembers(said, [
      'Devoir, élève: 24 h',
      'Séance, tuteur: 24 h',
      'Tâche, tuteur: 24 h',
      'Tâche, équipe: 24 h',
    ])
    assert.lengthOf(said, 6)
  })

  test('are changed at once, for the journal too', async ({ client, assert }) => {
    const office = backOffice(client, await createStaff(['administrator']))
    const { id, path } = await tutorsHours()
    assert.equal((await office.get(path)).body().form.leads, '24 h')
    const saved = await office.post(path, { leads: '1 h, 2 j' })
    saved.assertBodyContains({ notice: { message: 'leadsSaved' } })
    const { appointment } = await leadTimes.get()
    assert.deepEqual(appointment, { student: [1440], tutor: [2880, 60] })
    const entry = await AuditEntry.findByOrFail('action', 'reminders.lead_times_changed')
    assert.deepInclude(entry.$attributes, {
      ...{ subjectType: 'reminder_lead', subjectId: id },
      ...{ before: { minutes: [1440] }, after: { minutes: [2880, 60] } },
    })
    await office.post(path, { leads: '' })
    assert.deepEqual((await ReminderLead.findOrFail(id)).minutes, [])
  })

  test('that can’t be are refused; they are an administrator’s to change', async ({
    client,
    assert,
  }) => {
    const { id, path } = await tutorsHours()
    const office = backOffice(client, await createStaff(['administrator']))
    const refused = await office.post(path, { leads: 'demain' })
    assert.equal(refused.body().record.errors.leads.message, 'validation.leadTimes')
    assert.deepEqual((await ReminderLead.findOrFail(id)).minutes, [1440])
    const other = backOffice(client, await createStaff(['coordinator']))
    const forbidden = await other.post(path, { leads: '1 h' })
    forbidden.assertStatus(403)
  })
})
