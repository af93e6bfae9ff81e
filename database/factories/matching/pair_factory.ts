import type User from '#accounts/models/user'
import Pair from '#matching/models/pair'
import MakePair from '#matching/actions/make_pair'
import MatchRequest from '#matching/models/match_request'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createStudent, createTutor } from '#database/factories/profiles/profile_factory'

type Values = { student?: Partial<User>; tutor?: Partial<User> }

/** A student and a cleared tutor, made a pair on trial by a coordinator as it happens in life. */
export async function createPair(values: Values = {}) {
  const student = await createStudent(values.student)
  const tutor = await createTutor(values.tutor)
  const coordinator = await createStaff()
  await MatchRequest.create({ studentId: student.id, state: 'waiting' })

  const result = await new MakePair().handle({
    studentId: student.id,
    tutorId: tutor.id,
    coordinatorId: coordinator.id,
  })
  if (!result.ok) throw new Error(`The pair was refused: ${result.reason}`)
  const pair = await Pair.findOrFail(result.value.id)
  return { pair, student, tutor, coordinator }
}
