import { test } from '@japa/runner'
import type User from '#accounts/models/user'
import AuditEntry from '#audit/models/audit_entry'
import Availability from '#profiles/models/availability'
import Tutor from '#profiles/models/tutor'
import Application from '#profiles/models/application'
import PickInterviewSlot from '#profiles/actions/pick_interview_slot'
import SubmitApplication from '#profiles/actions/submit_application'
import WithdrawApplication from '#profiles/actions/withdraw_application'
import { freezeTime } from '#tests/helpers/time'
import { runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createApplicant, giveSkill } from '#database/factories/profiles/profile_factory'
import { acceptCharter, createSlot } from '#database/factories/profiles/clearance_factory'

async function booked(hours: number, interviewer: User) {
  const tutor = await createApplicant()
  await Application.query().where('tutor_id', tutor.id).update({ state: 'interview' })
  const slot = await createSlot(hours, { tutorId: tutor.id, interviewerId: interviewer.id })
  const { id } = await Application.findByOrFail('tutorId', tutor.id)
  return {
    ...{ tutor, slot },
    ofApplication: `resources/applications/records/${id}/noteMissed`,
    ofSlot: `resources/interview_slots/records/${slot.id}/noteMissed`,
  }
}

/** What an application needs to be sent. */
async function complete({ id }: User) {
  await Tutor.query().where({ id }).update({ presentation: 'J’aime les maths.' })
  await giveSkill(id)
  await Availability.create({ userId: id, weekday: 1, startsMinute: 1020, endsMinute: 1080 })
  await acceptCharter(id)
}

const stateOf = async ({ id }: User) => (await Application.findByOrFail('tutorId', id)).state

test.group('An interview that didn’t take place', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  for (const missing of ['tutor', 'interviewer', 'nobody']) {
    test(`is noted by the team (missing: ${missing}), and the tutor picks another at once`, async ({
      client,
      assert,
    }) => {
      const staff = await createStaff()
      const office = backOffice(client, staff)
      const { tutor, slot, ofApplication } = await booked(-1, staff)
      const [form, another] = [await office.get(ofApplication), await createSlot(48)]
      assert.equal(form.body().form.startsAt, slot.startsAt.toUTC().toISO())
      const noted = await office.post(ofApplication, { missing })
      noted.assertBodyContains({ notice: { message: 'missedNoted' } })

      await slot.refresh()
      assert.equal(slot.missing, missing)
      assert.equal(await stateOf(tutor), 'submitted')
      const dashboard = await office.get('dashboard')
      const keys = dashboard.body().matters.map(({ key }: { key: string }) => key)
      assert.notInclude(keys, 'interviewsToNote')
      const page = await client.get('/application').loginAs(tutor).withInertia()
      assert.isTrue((page.inertiaProps as any).application.mayPick)
      assert.isNull((page.inertiaProps as any).slot)
      await runJobs()
      const [mail] = caughtMails(tutor.email)
      assert.equal(mail.subject, 'Votre entretien n’a pas eu lieu')
      assert.equal(mail.text.includes('Toutes nos excuses'), missing === 'interviewer')

      const entry = await AuditEntry.findByOrFail('action', 'profiles.interview_missed')
      assert.deepInclude(entry.after, { missing })
      const picked = await new PickInterviewSlot().handle({
        tutorId: tutor.id,
        slotId: another.id,
      })
      assert.isTrue(picked.ok)
      const twice = await office.post(ofApplication, { missing })
      twice.assertBodyContains({ notice: { message: 'refusals.not_to_note' } })
    })
  }

  test('is noted on the page of its slot too, once it has begun', async ({ client, assert }) => {
    const staff = await createStaff()
    const office = backOffice(client, staff)
    const past = await booked(-1, staff)
    const wrong = await office.post(past.ofSlot, { missing: 'somebody' })
    assert.isDefined(wrong.body().record.errors.missing)
    await office.post(past.ofSlot, { missing: 'tutor' })
    await past.slot.refresh()
    assert.equal(past.slot.missing, 'tutor')

    const coming = await booked(3, staff)
    const early = await office.post(coming.ofSlot, { missing: 'tutor' })
    early.assertBodyContains({ notice: { message: 'refusals.not_to_note' } })
    assert.equal(await stateOf(coming.tutor), 'interview')
  })

  test('is listed still when the tutor sent the application again, until it is decided', async ({
    client,
    assert,
  }) => {
    const staff = await createStaff()
    const office = backOffice(client, staff)
    const { tutor, ofApplication } = await booked(-1, staff)
    await complete(tutor)
    await new WithdrawApplication().handle({ tutorId: tutor.id })
    const sent = await new SubmitApplication().handle({ tutorId: tutor.id })
    assert.isTrue(sent.ok)
    const dashboard = await office.get('dashboard')
    const keys = dashboard.body().matters.map(({ key }: { key: string }) => key)
    assert.include(keys, 'interviewsToNote')
    const noted = await office.post(ofApplication, { missing: 'tutor' })
    noted.assertBodyContains({ notice: { message: 'missedNoted' } })
  })

  test('is never said to begin in less than a day', async ({ client, assert }) => {
    const { tutor } = await booked(-1, await createStaff())
    const released = await client
      .delete('/application/interview')
      .loginAs(tutor)
      .withCsrfToken()
      .redirects(0)
      .accept('html')
    released.assertFlashMessage(
      'error',
      'L’entretien a commencé ou a eu lieu : l’équipe le note d’abord. S’il n’a pas eu lieu, écrivez-lui.'
    )
    const page = await client.get('/application').loginAs(tutor).withInertia()
    assert.isTrue((page.inertiaProps as any).slot.begun)
  })
})
