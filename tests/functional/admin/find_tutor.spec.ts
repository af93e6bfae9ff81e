import { test } from '@japa/runner'
import Need from '#profiles/models/need'
import Tutor from '#profiles/models/tutor'
import { findTutor } from '#admin/queries/find_tutor'
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
    assert.isNull(form.refusal)
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
    const { refusal, candidates } = await findTutor(student.id, 'fr')
    assert.equal(refusal, 'guardian_not_spoken_with')
    assert.lengthOf(candidates, 1)
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
