import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import Application from '#profiles/models/application'
import InterviewSlot from '#profiles/models/interview_slot'
import PickInterviewSlot from '#profiles/actions/pick_interview_slot'
import InterviewBooked from '#profiles/events/interview_booked'
import InterviewReleased from '#profiles/events/interview_released'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { announced, runJobs } from '#tests/helpers/events'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createSlot } from '#database/factories/profiles/clearance_factory'
import { createApplicant, createNewTutor } from '#database/factories/profiles/profile_factory'

const BOOKING = '/application/interview'

const ask = (client: ApiClient, method: 'put' | 'delete', user: User, body = {}) =>
  client[method](BOOKING).loginAs(user).withCsrfToken().redirects(0).json(body).accept('html')

const stateOf = async (tutor: User) => (await Application.findByOrFail('tutorId', tutor.id)).state

test.group('An interview slot', (group) => {
  group.each.setup(() => void freezeTime())

  test('is picked, and both are told on both clocks', async ({ client, assert }) => {
    const tutor = await createApplicant({ firstName: 'Camille', timeZone: 'Indian/Reunion' })
    const staff = await createStaff(['coordinator'], { firstName: 'Claire' })
    const slot = await createSlot(48, { interviewerId: staff.id })
    const response = await ask(client, 'put', tutor, { slotId: slot.id })
    response.assertHeader('location', '/application')
    await slot.refresh()
    assert.equal(slot.tutorId, tutor.id)
    assert.equal(await stateOf(tutor), 'interview')

    await runJobs()
    const [toTutor] = caughtMails(tutor.email)
    assert.include(toTutor.text, '13:00')
    assert.include(toTutor.text, '10:00')
    const [toStaff] = caughtMails(staff.email)
    assert.include(toStaff.text, 'Camille')
    assert.notInclude(toStaff.subject, tutor.familyName)
  })

  test('that is taken, withdrawn or too near is refused in a sentence', async ({
    client,
    assert,
  }) => {
    const tutor = await createApplicant()
    const other = await createApplicant()
    const slots = [
      await createSlot(48, { tutorId: other.id }),
      await createSlot(50, { withdrawnAt: freezeTime() }),
      await createSlot(1),
    ]
    for (const { id: slotId } of slots) {
      const response = await ask(client, 'put', tutor, { slotId })
      response.assertFlashMessage(
        'error',
        'Ce créneau vient d’être pris ou retiré. En voici d’autres.'
      )
    }
    assert.equal(await stateOf(tutor), 'submitted')
    assert.deepEqual(await announced(InterviewBooked), [])
  })

  test('that has begun, or whose interview isn’t noted yet, leaves no other to pick, for a few days', async ({
    client,
    assert,
  }) => {
    const tutor = await createApplicant()
    const held = await createSlot(1, { tutorId: tutor.id })
    await Application.query().where('tutor_id', tutor.id).update({ state: 'interview' })
    const again = await createSlot(24 * 9)
    for (const hours of [1.25, 2, 48]) {
      freezeTime(clock.now().plus({ hours }).toISO()!)
      const page = await client.get('/application').loginAs(tutor).withInertia()
      const { slot } = page.inertiaProps as any
      assert.equal(slot.id, held.id)
      assert.equal(slot.over, hours > 1.25)
      const refused = await ask(client, 'put', tutor, { slotId: again.id })
      refused.assertFlashMessage(
        'error',
        'L’entretien a commencé ou a eu lieu : l’équipe le note d’abord. S’il n’a pas eu lieu, écrivez-lui.'
      )
    }
    freezeTime(clock.now().plus({ days: 2 }).toISO()!)
    await ask(client, 'put', tutor, { slotId: again.id })
    await again.refresh()
    assert.equal(again.tutorId, tutor.id)
  })

  test('is moved until the day before, and the old one is free again', async ({
    client,
    assert,
  }) => {
    const tutor = await createApplicant()
    const [first, second] = [await createSlot(48), await createSlot(72)]
    await ask(client, 'put', tutor, { slotId: first.id })
    await ask(client, 'put', tutor, { slotId: second.id })
    await first.refresh()
    await second.refresh()
    assert.isNull(first.tutorId)
    assert.equal(second.tutorId, tutor.id)
    assert.lengthOf(await announced(InterviewReleased), 1)

    freezeTime('2026-11-25T10:00:00Z')
    const late = await ask(client, 'delete', tutor)
    assert.match(String(late.flashMessage('error')), /moins de 24 heures/)
    await second.refresh()
    assert.equal(second.tutorId, tutor.id)
  })

  test('is given back, and the interviewer is told', async ({ client, assert }) => {
    const tutor = await createApplicant()
    const staff = await createStaff()
    const slot = await createSlot(48, { interviewerId: staff.id })
    await ask(client, 'put', tutor, { slotId: slot.id })
    await ask(client, 'delete', tutor)
    assert.equal(await stateOf(tutor), 'submitted')
    await runJobs()
    const subjects = caughtMails(staff.email).map(({ subject }) => subject)
    assert.deepEqual(subjects, ['Un créneau d’entretien est libre'])
    const none = await ask(client, 'delete', tutor)
    none.assertFlashMessage('error', 'Aucun créneau n’est réservé.')
  })

  test('is for those who have sent their application', async ({ client, assert }) => {
    const slot = await createSlot()
    const response = await ask(client, 'put', await createNewTutor(), { slotId: slot.id })
    response.assertFlashMessage('error', 'Aucun entretien n’est attendu en ce moment.')
    await slot.refresh()
    assert.isNull(slot.tutorId)
  })
})

test.group('One interview slot, picked by many at once', (group) => {
  group.tap((each) => each.tags(['@committed']))

  test('is one tutor’s, and nobody else is at an interview', async ({ assert }) => {
    const tutors = await Promise.all(Array.from({ length: 8 }, () => createApplicant()))
    const { id: slotId } = await createSlot(48)
    const results = await Promise.all(
      tutors.map(({ id: tutorId }) => new PickInterviewSlot().handle({ tutorId, slotId }))
    )
    assert.lengthOf(
      results.filter((result) => result.ok),
      1
    )
    const slot = await InterviewSlot.findOrFail(slotId)
    const atInterview = await Application.query().where('state', 'interview')
    assert.deepEqual(
      atInterview.map(({ tutorId }) => tutorId),
      [slot.tutorId]
    )
  })
})
