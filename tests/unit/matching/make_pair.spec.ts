import { test } from '@japa/runner'
import MakePair from '#matching/actions/make_pair'
import PairMade from '#matching/events/pair_made'
import MatchRequest from '#matching/models/match_request'
import Conversation from '#messaging/models/conversation'
import { announced } from '#tests/helpers/events'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import {
  createApplicant,
  createStudent,
  createTutor,
} from '#database/factories/profiles/profile_factory'

async function waitingStudent() {
  const student = await createStudent()
  await MatchRequest.create({ studentId: student.id, state: 'waiting' })
  return student
}

test.group('Making a pair', () => {
  test('refuses a tutor who is not cleared', async ({ assert }) => {
    const [student, tutor, staff] = [
      await waitingStudent(),
      await createApplicant(),
      await createStaff(),
    ]
    const result = await new MakePair().handle({
      studentId: student.id,
      tutorId: tutor.id,
      coordinatorId: staff.id,
    })
    assert.deepInclude(result, { ok: false, reason: 'tutor_not_cleared' })
  })

  test('refuses a student who already has a pair', async ({ assert }) => {
    const { student, coordinator } = await createPair()
    const tutor = await createTutor()
    const result = await new MakePair().handle({
      studentId: student.id,
      tutorId: tutor.id,
      coordinatorId: coordinator.id,
    })
    assert.deepInclude(result, { ok: false, reason: 'student_not_waiting' })
  })

  test('opens the conversation and announces the pair', async ({ assert }) => {
    const { pair, student, tutor } = await createPair()
    assert.isNotNull(await Conversation.findBy('pairId', pair.id))
    assert.deepEqual(await announced(PairMade), [
      { pairId: pair.id, studentId: student.id, tutorId: tutor.id },
    ])
  })
})
