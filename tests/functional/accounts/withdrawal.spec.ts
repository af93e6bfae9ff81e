import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import { freezeTime } from '#tests/helpers/time'
import { runJobs } from '#tests/helpers/events'
import { backOffice } from '#tests/helpers/back_office'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import Guardianship from '#accounts/models/guardianship'
import GuardianTalk from '#accounts/models/guardian_talk'
import MatchRequest from '#matching/models/match_request'
import Notification from '#notifications/models/notification'
import MakePair from '#matching/actions/make_pair'
import { currentPairs } from '#matching/queries/current_pairs'
import { authorisedStudents } from '#accounts/queries/authorised_students'
import WithdrawGuardianConsent from '#accounts/actions/withdraw_guardian_consent'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createStudent, createTutor } from '#database/factories/profiles/profile_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'
import { createHomework } from '#database/factories/homework/homework_factory'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

async function withdraw(studentId: string) {
  const guardianship = await Guardianship.findByOrFail('studentId', studentId)
  await new WithdrawGuardianConsent().handle({ guardianship, purpose: 'tutoring' })
}

async function pausedPair() {
  const made = await createConversation()
  const { id: messageId } = await createMessage(made.conversation, made.tutor)
  const { appointment, slots } = await createAppointment(made.pair)
  const homework = await createHomework(made.pair)
  await withdraw(made.student.id)
  return { ...made, messageId, appointment, slots, homework }
}

const json = (client: ApiClient, method: 'post' | 'put' | 'delete', url: string, user: User) =>
  client[method](url).loginAs(user).withCsrfToken().redirects(0).accept('json')

test.group('After a guardian takes back the authorisation', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('nothing can be written or pinned, by either, and everything can be read', async ({
    client,
    assert,
  }) => {
    const { conversation, messageId, student, tutor } = await pausedPair()
    for (const user of [student, tutor]) {
      const path = `/messages/${conversation.id}`
      const body = { clientId: randomUUID(), body: 'Encore un mot' }
      const sent = await json(client, 'post', `${path}/messages`, user).json(body)
      sent.assertStatus(409)
      const pinned = await json(client, 'post', `${path}/messages/${messageId}/pin`, user)
      pinned.assertStatus(409)
      const page = await client.get(path).loginAs(user).withInertia()
      page.assertStatus(200)
      assert.isFalse((page.inertiaProps as any).conversation.writable)
    }
  })

  test('nothing can be planned, answered, set or handed in', async ({ client, assert }) => {
    const { pair, student, tutor, appointment, slots, homework } = await pausedPair()
    const proposal = {
      pairId: pair.id,
      slots: [{ date: '2026-11-24', time: '17:00' }],
      minutes: 60,
    }
    for (const user of [student, tutor]) {
      const proposed = await json(client, 'post', '/appointments', user).json(proposal)
      assert.notEqual(proposed.header('location')?.startsWith('/appointments/'), true)
    }
    const accept = `/appointments/${appointment.id}/acceptance`
    await json(client, 'post', accept, student).json({ slotId: slots[0].id })
    await appointment.refresh()
    assert.equal(appointment.state, 'proposed')

    const work = {
      pairId: pair.id,
      title: 'Encore',
      instructions: '',
      dueLocal: '2026-11-30T18:00',
    }
    const set = await json(client, 'post', '/homework', tutor).json(work)
    assert.notEqual(set.status(), 201)
    await json(client, 'put', `/homework/${homework.id}/state`, student).json({
      state: 'submitted',
    })
    await homework.refresh()
    assert.equal(homework.state, 'todo')
  })

  test('the open pages of both are told at once, then both and the coordinator, never why', async ({
    assert,
  }) => {
    const { student, tutor, coordinator, pair } = await createConversation()
    await runJobs()
    const pushes = recordBroadcasts()
    await withdraw(student.id)
    for (const { id } of [student, tutor]) {
      assert.deepInclude(pushes.to(id), { type: 'pair', pairId: pair.id })
    }
    await runJobs()
    for (const { id } of [student, tutor, coordinator]) {
      const told = await Notification.findByOrFail({
        userId: id,
        kind: 'accounts.authorisation_lost',
      })
      assert.notMatch(JSON.stringify(told.data), /tutoring|guardian|responsable/i)
    }
  })

  test('no pair is made with the student, in the back office either', async ({
    client,
    assert,
  }) => {
    const student = await createStudent()
    const request = await MatchRequest.create({ studentId: student.id, state: 'waiting' })
    const [tutor, staff] = [await createTutor(), await createStaff()]
    await withdraw(student.id)
    const made = await new MakePair().handle({
      ...{ studentId: student.id, tutorId: tutor.id, coordinatorId: staff.id },
    })
    assert.deepInclude(made, { reason: 'student_not_authorised' })
    const path = `resources/match_requests/records/${request.id}/makePair`
    const answer = await backOffice(client, staff).post(path, { tutorId: tutor.id })
    answer.assertBodyContains({ notice: { message: 'refusals.student_not_authorised' } })
  })

  test('a first pair needs somebody of the team to have spoken with the guardian', async ({
    assert,
  }) => {
    const student = await createStudent()
    await MatchRequest.create({ studentId: student.id, state: 'waiting' })
    const [tutor, staff] = [await createTutor(), await createStaff()]
    const guardianship = await Guardianship.findByOrFail('studentId', student.id)
    await GuardianTalk.query().where('guardianshipId', guardianship.id).delete()
    const made = await new MakePair().handle({
      ...{ studentId: student.id, tutorId: tutor.id, coordinatorId: staff.id },
    })
    assert.deepInclude(made, { reason: 'guardian_not_spoken_with' })
  })

  test('an account under the age of consent waits again when that consent goes', async ({
    client,
    assert,
  }) => {
    const { student, tutor } = await createConversation({ student: { birthDate: '2013-05-04' } })
    const guardianship = await Guardianship.findByOrFail('studentId', student.id)
    await new WithdrawGuardianConsent().handle({ guardianship, purpose: 'account' })
    await student.refresh()
    assert.equal(student.state, 'waiting_for_guardian')
    const page = await client.get('/messages').loginAs(student).redirects(0)
    page.assertHeader('location', '/waiting')
    assert.isFalse((await currentPairs(tutor.id))[0].working)
    assert.lengthOf(await authorisedStudents().where('users.id', student.id), 0)
  })
})
