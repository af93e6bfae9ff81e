import { test } from '@japa/runner'
import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import Application from '#profiles/models/application'
import { freezeTime } from '#tests/helpers/time'
import { runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createApplicant } from '#database/factories/profiles/profile_factory'
import {
  acceptCharter,
  createSlot,
  noteInterview,
  recordCheck,
} from '#database/factories/profiles/clearance_factory'

type Office = ReturnType<typeof backOffice>

async function booked(hours: number, interviewer: User) {
  const tutor = await createApplicant()
  await Application.query().where('tutor_id', tutor.id).update({ state: 'interview' })
  const slot = await createSlot(hours, { tutorId: tutor.id, interviewerId: interviewer.id })
  const { id } = await Application.findByOrFail('tutorId', tutor.id)
  return { tutor, slot, path: `resources/applications/records/${id}` }
}

const note = (office: Office, path: string, interviewer: User) =>
  office.post(`${path}/noteInterview`, {
    ...{ heldOn: clock.now().toISODate(), interviewerId: interviewer.id, favourable: 'yes' },
  })

const shownState = async (office: Office, path: string) =>
  (await office.get(`${path}/show`)).body().record.params.state

async function waiting(office: Office) {
  const dashboard = await office.get('dashboard')
  return dashboard.body().matters.map(({ key }: { key: string }) => key)
}

const subjects = ({ email }: { email: string }) => caughtMails(email).map(({ subject }) => subject)

test.group('A booked interview slot', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('whose interview is noted is settled, and waits for nobody', async ({ client, assert }) => {
    const staff = await createStaff()
    const office = backOffice(client, staff)
    const { tutor, slot, path } = await booked(-1, staff)
    assert.include(await waiting(office), 'interviewsToNote')
    await note(office, path, staff)
    await slot.refresh()
    assert.isNotNull(slot.interviewId)
    assert.equal(slot.tutorId, tutor.id)
    const keys = await waiting(office)
    assert.notInclude(keys, 'interviewsToNote')
    assert.notInclude(keys, 'interviewsToHold')
    await runJobs()
    assert.isEmpty(subjects(tutor))
  })

  test('is settled by an interview that its own interviewer held earlier that day', async ({
    client,
    assert,
  }) => {
    const [staff, colleague] = [await createStaff(), await createStaff()]
    const office = backOffice(client, staff)
    const same = await booked(5, staff)
    assert.equal(await shownState(office, same.path), 'interview')
    await note(office, same.path, staff)
    assert.equal(await shownState(office, same.path), 'held')
    await same.slot.refresh()
    assert.isNotNull(same.slot.interviewId)
    const withdrawn = await office.post(
      `resources/interview_slots/records/${same.slot.id}/withdrawSlot`
    )
    withdrawn.assertBodyContains({ notice: { message: 'refusals.slot_over' } })

    const other = await booked(5, colleague)
    await note(office, other.path, staff)
    await other.slot.refresh()
    assert.isNull(other.slot.tutorId)
  })

  test('that is still to come is free again, and both are told', async ({ client, assert }) => {
    const [staff, colleague] = [await createStaff(), await createStaff()]
    const office = backOffice(client, staff)
    const { tutor, slot, path } = await booked(48, colleague)
    assert.include(await waiting(office), 'interviewsToHold')
    await note(office, path, staff)
    await slot.refresh()
    assert.isNull(slot.tutorId)
    assert.isNull(slot.interviewId)
    assert.notInclude(await waiting(office), 'interviewsToHold')
    await runJobs()
    assert.deepEqual(subjects(tutor), ['Votre entretien n’aura pas lieu'])
    assert.deepEqual(subjects(colleague), ['Un créneau d’entretien est libre'])
  })

  test('is free again once it is decided', async ({ client, assert }) => {
    const [staff, colleague] = [await createStaff(), await createStaff()]
    const { tutor, slot, path } = await booked(48, colleague)
    await acceptCharter(tutor.id)
    await noteInterview(tutor.id, { interviewerId: colleague.id })
    await recordCheck(tutor.id)
    const decided = await backOffice(client, staff).post(`${path}/decide`, { outcome: 'cleared' })
    decided.assertBodyContains({ notice: { message: 'tutorCleared' } })
    await slot.refresh()
    assert.isNull(slot.tutorId)
    await runJobs()
    assert.include(subjects(tutor), 'Votre entretien n’aura pas lieu')
  })
})
