import { test } from '@japa/runner'
import { clock } from '#core/clock'
import Need from '#profiles/models/need'
import Pair from '#matching/models/pair'
import Level from '#profiles/models/level'
import Skill from '#profiles/models/skill'
import Subject from '#profiles/models/subject'
import AuditEntry from '#audit/models/audit_entry'
import Application from '#profiles/models/application'
import MatchRequest from '#matching/models/match_request'
import PairMade from '#matching/events/pair_made'
import TutorCleared from '#profiles/events/tutor_cleared'
import { isCleared } from '#profiles/queries/cleared_tutors'
import { announced } from '#tests/helpers/events'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import {
  createApplicant,
  createStudent,
  createTutor,
} from '#database/factories/profiles/profile_factory'

const clearance = (interviewerId: string) => ({
  charterVersion: '2026-09',
  charterAcceptedOn: clock.now().toISODate(),
  interviewHeldOn: clock.now().toISODate(),
  interviewerId,
  interviewFavourable: 'true',
  checkKind: 'criminal_record_extract',
  checkShownOn: clock.now().toISODate(),
  checkFavourable: 'true',
  checkExpiresOn: clock.now().plus({ years: 3 }).toISODate(),
})

async function applicationOf(tutorId: string) {
  const { id } = await Application.findByOrFail('tutorId', tutorId)
  return `resources/applications/records/${id}/clearTutor`
}

async function waitingStudent() {
  const student = await createStudent({ firstName: 'Lina' })
  const request = await MatchRequest.create({ studentId: student.id, state: 'waiting' })
  return { student, path: `resources/match_requests/records/${request.id}/makePair` }
}

test.group('Clearing a tutor', () => {
  test('one form records the three steps, and the tutor is cleared', async ({ client, assert }) => {
    const tutor = await createApplicant()
    const staff = await createStaff()
    const office = backOffice(client, staff)
    const path = await applicationOf(tutor.id)

    const form = await office.get(path)
    assert.equal(form.body().form.interviewerId, staff.id)
    const response = await office.post(path, clearance(staff.id))
    response.assertBodyContains({ notice: { type: 'success', message: 'tutorCleared' } })

    assert.isTrue(await isCleared(tutor.id))
    assert.deepEqual(await announced(TutorCleared), [{ tutorId: tutor.id }])
    const entry = await AuditEntry.findByOrFail('action', 'profiles.tutor_cleared')
    assert.equal(entry.actorId, staff.id)
  })

  test('what is missing is said beside its field', async ({ client, assert }) => {
    const tutor = await createApplicant()
    const staff = await createStaff()
    const response = await backOffice(client, staff).post(await applicationOf(tutor.id), {
      ...clearance(staff.id),
      charterAcceptedOn: '2026-02-31',
      interviewerId: '',
    })
    const { errors } = response.body().record
    assert.equal(errors.charterAcceptedOn.message, 'validation.day')
    assert.equal(errors.interviewerId.message, 'validation.required')
    assert.isFalse(await isCleared(tutor.id))
  })

  test('an unfavourable interview is refused in plain words', async ({ client, assert }) => {
    const tutor = await createApplicant()
    const staff = await createStaff()
    const response = await backOffice(client, staff).post(await applicationOf(tutor.id), {
      ...clearance(staff.id),
      interviewFavourable: false,
    })
    response.assertBodyContains({ notice: { type: 'error', message: 'refusals.unfavourable' } })
    assert.isFalse(await isCleared(tutor.id))
  })

  test('it is a coordinator’s to do', async ({ client, assert }) => {
    const tutor = await createApplicant()
    const staff = await createStaff(['safeguarding'])
    const path = await applicationOf(tutor.id)
    const response = await backOffice(client, staff).post(path, clearance(staff.id))
    response.assertStatus(403)
    assert.isFalse(await isCleared(tutor.id))
  })
})

test.group('Making a pair', () => {
  test('those who cover the essential needs come first', async ({ client, assert }) => {
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
    await Skill.create({ tutorId: other.id, subjectId: second.id, ...range })
    await Skill.create({ tutorId: essential.id, subjectId: first.id, ...range })
    await Skill.create({ tutorId: unknown.id, subjectId: first.id, ...range })

    const form = await backOffice(client, await createStaff()).get(path)
    const ids = form.body().form.candidates.map((candidate: { id: string }) => candidate.id)
    assert.deepEqual(ids, [essential.id, other.id])
    assert.notInclude(ids, nothing.id)
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
