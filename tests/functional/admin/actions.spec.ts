import { test } from '@japa/runner'
import Need from '#profiles/models/need'
import Pair from '#matching/models/pair'
import Level from '#profiles/models/level'
import Skill from '#profiles/models/skill'
import Subject from '#profiles/models/subject'
import MatchRequest from '#matching/models/match_request'
import PairMade from '#matching/events/pair_made'
import { announced } from '#tests/helpers/events'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import {
  createApplicant,
  createStudent,
  createTutor,
} from '#database/factories/profiles/profile_factory'

async function waitingStudent() {
  const student = await createStudent({ firstName: 'Lina' })
  const request = await MatchRequest.create({ studentId: student.id, state: 'waiting' })
  return { student, path: `resources/match_requests/records/${request.id}/makePair` }
}

test.group('Making a pair', () => {
  test('only those who cover what is essential are listed, who covers more first', async ({
    client,
    assert,
  }) => {
    const { student, path } = await waitingStudent()
    const [first, second] = await Subject.query().orderBy('position').limit(2)
    const level = await Level.query().orderBy('rank').firstOrFail()
    await Need.create({ studentId: student.id, subjectId: first.id, essential: true })
    await Need.create({ studentId: student.id, subjectId: second.id, essential: false })
    const range = { lowestLevelId: level.id, highestLevelId: level.id }

    const other = await createTutor({ firstName: 'Autre' })
    const essential = await createTutor({ firstName: 'Essentielle' })
    const nothing = await createTutor({ firstName: 'Rien' })
    const unknown = await createApplicant({ firstName: 'Candidat' })
    const both = await createTutor({ firstName: 'Tout' })
    await Skill.create({ tutorId: other.id, subjectId: second.id, ...range })
    await Skill.create({ tutorId: essential.id, subjectId: first.id, ...range })
    await Skill.create({ tutorId: both.id, subjectId: first.id, ...range })
    await Skill.create({ tutorId: both.id, subjectId: second.id, ...range })
    await Skill.create({ tutorId: unknown.id, subjectId: first.id, ...range })

    const form = await backOffice(client, await createStaff()).get(path)
    const ids = form.body().form.candidates.map((candidate: { id: string }) => candidate.id)
    assert.deepEqual(ids, [both.id, essential.id])
    for (const { id } of [other, nothing, unknown]) assert.notInclude(ids, id)
  })

  test('the two are a pair, the coordinator is remembered', async ({ client, assert }) => {
    const { student, path } = await waitingStudent()
    const tutor = await createTutor()
    const staff = await createStaff()
    const response = await backOffice(client, staff).post(path, { tutorId: tutor.id })
    response.assertBodyContains({ notice: { type: 'success', message: 'pairMade' } })

    const pair = await Pair.findByOrFail('studentId', student.id)
    assert.equal(pair.coordinatorId, staff.id)
    const told = await announced(PairMade)
    assert.deepEqual(told, [{ pairId: pair.id, studentId: student.id, tutorId: tutor.id }])
  })

  test('looking at the form changes nothing', async ({ client, assert }) => {
    const { student, path } = await waitingStudent()
    const tutor = await createTutor()
    await backOffice(client, await createStaff()).get(`${path}?tutorId=${tutor.id}`)
    assert.isNull(await Pair.findBy('studentId', student.id))
  })

  test('a tutor who is not cleared is refused in plain words', async ({ client, assert }) => {
    const { student, path } = await waitingStudent()
    const tutor = await createApplicant()
    const office = backOffice(client, await createStaff())
    const response = await office.post(path, { tutorId: tutor.id })
    response.assertBodyContains({ notice: { message: 'refusals.tutor_not_cleared' } })
    assert.isNull(await Pair.findBy('studentId', student.id))
  })
})
