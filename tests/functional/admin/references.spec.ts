import { test } from '@japa/runner'
import { record } from '#audit/record'
import { transaction } from '#core/transaction'
import type User from '#accounts/models/user'
import { may } from '#admin/permissions'
import { runJobs } from '#tests/helpers/events'
import { RESOURCES } from '#admin/resources/index'
import { backOffice } from '#tests/helpers/back_office'
import DecideApplication from '#profiles/actions/decide_application'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createSlot } from '#database/factories/profiles/clearance_factory'
import { createApplicant } from '#database/factories/profiles/profile_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import Application from '#profiles/models/application'

type Shown = {
  id: string
  params: Record<string, unknown>
  populated: Record<string, Shown | null>
}

/** One record of as many resources as people are named in, and what nobody but their account shows of them. */
async function everybody(staff: User) {
  const { pair, student, tutor } = await createPair()
  await createAppointment(pair, { slots: ['2026-12-01T16:00:00Z'] })
  const applicant = await createApplicant()
  const { id: applicationId } = await Application.findByOrFail('tutorId', applicant.id)
  const refusal = { applicationId, staffId: staff.id, absentColleagueId: null }
  await new DecideApplication().handle({ ...refusal, outcome: 'refused' })
  await createSlot(48, { tutorId: applicant.id, interviewerId: staff.id })
  const subject = { type: 'user', id: student.id }
  await transaction((trx) =>
    record({ actorId: staff.id, action: 'accounts.user_changed', subject }, trx)
  )
  await runJobs()
  const colleagues = await createStaff(['coordinator'], { birthDate: '1971-03-09' })
  return [student, tutor, applicant, colleagues, staff]
}

const named = ({ email, birthDate }: User) => [email, birthDate].filter((one) => one !== null)

test.group('Who is named in a record of the back office', () => {
  const others = RESOURCES.filter(({ id }) => id !== 'users')

  test('{id}: is an id and a name, nothing else of their account')
    .with(others.map(({ id, title }) => ({ id, title })))
    .run(async ({ client, assert }, { id }) => {
      const staff = await createStaff(['coordinator', 'safeguarding'])
      const secrets = (await everybody(staff)).flatMap(named)
      assert.isAbove(secrets.length, 6)
      if (!may(['coordinator', 'safeguarding'], id, 'list')) return
      const office = backOffice(client, staff)

      const list = await office.list(id)
      const listed: Shown[] = list.body().records
      const records = [...listed]
      for (const { id: recordId } of listed.slice(0, 6)) {
        const shown = await office.get(`resources/${id}/records/${recordId}/show`)
        records.push(shown.body().record)
      }
      for (const { populated } of records) {
        for (const one of Object.values(populated)) {
          assert.isAtMost(Object.keys(one?.params ?? {}).length, 2, id)
        }
      }
      const text = JSON.stringify(records)
      for (const secret of secrets) assert.notInclude(text, String(secret), id)
    })

  test('are still named and led to', async ({ client, assert }) => {
    const staff = await createStaff()
    const { tutor } = await createPair()
    const office = backOffice(client, staff)
    const list = await office.list('interviews')
    const [{ id }] = list.body().records as Shown[]
    const shown = await office.get(`resources/interviews/records/${id}/show`)
    const { populated, params } = shown.body().record as Shown
    assert.equal(params.tutorId, tutor.id)
    assert.deepInclude(populated.tutorId, { title: `${tutor.firstName} ${tutor.familyName}` })
    const { recordActions } = populated.tutorId as never as { recordActions: { name: string }[] }
    assert.include(
      recordActions.map(({ name }) => name),
      'show'
    )
  })
})
