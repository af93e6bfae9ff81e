import { test } from '@japa/runner'
import Need from '#profiles/models/need'
import Tutor from '#profiles/models/tutor'
import { findTutor } from '#admin/queries/find_tutor'
import Pair from '#matching/models/pair'
import Consent from '#accounts/models/consent'
import GuardianTalk from '#accounts/models/guardian_talk'
import { freezeTime } from '#tests/helpers/time'
import { queriesOf } from '#tests/helpers/queries'
import { backOffice } from '#tests/helpers/back_office'
import { createStaff } from '#database/factories/accounts/user_factory'
import { createApplicant } from '#database/factories/profiles/profile_factory'
import { available, skilledTutor, subjectAt, waitingStudent } from '#tests/helpers/waiting'

const MONDAY = '2026-11-23T09:00:00Z'

test.group('Finding a tutor', (group) => {
  group.each.setup(() => void freezeTime(MONDAY))

  test('says who could help, when both can, on both clocks, and why', async ({
    client,
    assert,
  }) => {
    const { student, path } = await waitingStudent({
      timeZone: 'Indian/Reunion',
      languages: ['fr', 'ar'],
    })
    const tutor = await skilledTutor({ firstName: 'Karim', languages: ['fr', 'ar'] })
    // 16:00 to 19:00 in La Réunion is 13:00 to 16:00 in Paris, in winter.
    await available(tutor.id, [2, 5], 14, 20)

    const { form } = (await backOffice(client, await createStaff()).get(path)).body()
    assert.deepInclude(form.student, {
      ...{ firstName: 'Lina', timeZone: 'Indian/Reunion', level: '3e' },
      wishes: 'Des consignes courtes',
    })
    assert.deepEqual(form.obstacles, [])
    const [candidate] = form.candidates
    assert.containsSubset(candidate, {
      ...{ id: tutor.id, firstName: 'Karim', timeZone: 'Europe/Paris', pairs: 0, capacity: 2 },
      ...{ covered: [form.student.needs[0].subject], uncovered: [] },
      languages: ['français', 'arabe'],
      reasons: ['all_needs', 'language', 'no_pair_yet'],
      common: [{ from: '2026-12-01T13:00:00.000Z', until: '2026-12-01T15:00:00.000Z' }],
    })
    assert.deepEqual(
      candidate.slots.map(({ from }: { from: string }) => from),
      ['2026-11-24T13:00:00.000Z', '2026-12-01T13:00:00.000Z', '2026-12-08T13:00:00.000Z']
    )
    assert.notInclude(JSON.stringify(form), student.email)
  })

  test('whoever has an hour in common stands first, then who covers more', async ({ assert }) => {
    const { student } = await waitingStudent()
    const more = await subjectAt(1)
    await Need.create({ studentId: student.id, subjectId: more.id, essential: false })
    const never = await skilledTutor({}, [0, 1])
    const some = await skilledTutor()
    const both = await skilledTutor({}, [0, 1])
    await available(some.id, [2], 16, 19)
    await available(both.id, [2], 17, 19)

    const { candidates } = await findTutor(student.id, 'fr')
    assert.deepEqual(
      candidates.map(({ id }) => id),
      [both.id, some.id, never.id]
    )
    assert.deepEqual(candidates.at(-1)!.slots, [])
  })

  test('nobody who is full, or lacks what is essential, is proposed', async ({ assert }) => {
    const { student } = await waitingStudent()
    const full = await skilledTutor()
    await Tutor.query().where('id', full.id).update({ capacity: 0 })
    await skilledTutor({}, [1])
    await createApplicant()
    const { candidates, missing } = await findTutor(student.id, 'fr')
    assert.deepEqual(candidates, [])
    const subject = await subjectAt(0)
    assert.deepEqual(missing, {
      ...{ cleared: 2, free: 1 },
      covering: [{ subject: subject.nameFr, tutors: 0 }],
    })
  })

  test('says when the student’s side is what is missing', async ({ assert }) => {
    const { student } = await waitingStudent()
    await skilledTutor()
    await GuardianTalk.query().delete()
    const { obstacles, candidates } = await findTutor(student.id, 'fr')
    assert.deepEqual(obstacles, ['guardian_not_spoken_with'])
    assert.lengthOf(candidates, 1)
  })

  test('says everything that stands in the way at once, the tutor’s side too', async ({
    client,
    assert,
  }) => {
    const { student, path } = await waitingStudent()
    const tutor = await skilledTutor()
    await GuardianTalk.query().delete()
    await Consent.query().where('studentId', student.id).delete()
    await Tutor.query().where('id', tutor.id).update({ capacity: 0 })
    const office = backOffice(client, await createStaff())
    const { form } = (await office.get(path)).body()
    assert.deepEqual(form.obstacles, ['student_not_authorised', 'guardian_not_spoken_with'])
    const { notice } = (await office.post(path, { tutorId: tutor.id })).body()
    assert.containsSubset(notice, {
      ...{ type: 'error', message: 'refusals.student_not_authorised' },
      also: ['refusals.guardian_not_spoken_with', 'refusals.tutor_full'],
    })
  })

  test('of who has a tutor by now, it leads to the pair, and offers nobody', async ({
    client,
    assert,
  }) => {
    const { path, student } = await waitingStudent()
    const tutor = await skilledTutor({ firstName: 'Karim', familyName: 'Amrani' })
    const office = backOffice(client, await createStaff())
    const made = await office.post(path, { tutorId: tutor.id })
    made.assertBodyContains({ notice: { message: 'pairMade' } })
    const { form } = (await office.get(path)).body()
    const pair = await Pair.findByOrFail('studentId', student.id)
    assert.deepEqual(form.pair, { id: pair.id, tutor: 'Karim Amrani' })
    assert.notProperty(form, 'candidates')
    const again = await office.post(path, { tutorId: tutor.id })
    again.assertBodyContains({ notice: { message: 'refusals.student_not_waiting', also: [] } })
  })

  test('shows the first twenty, with as many queries as for one', async ({ assert }) => {
    const { student } = await waitingStudent()
    const look = () => findTutor(student.id, 'fr')
    await available((await skilledTutor()).id, [2], 16, 19)
    const one = await queriesOf(look)
    for (let count = 0; count < 21; count++) {
      await available((await skilledTutor()).id, [2], 16, 19)
    }
    const many = await queriesOf(async () => {
      const { candidates, total } = await look()
      assert.lengthOf(candidates, 20)
      assert.equal(total, 22)
    })
    assert.lengthOf(many, one.length)
  })
})
