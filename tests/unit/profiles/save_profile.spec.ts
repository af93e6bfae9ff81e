import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Level from '#profiles/models/level'
import Subject from '#profiles/models/subject'
import SaveTutorProfile from '#profiles/actions/save_tutor_profile'
import SaveStudentProfile from '#profiles/actions/save_student_profile'
import { studentVersion, tutorVersion } from '#profiles/queries/own_profile'
import { createUser } from '#database/factories/accounts/user_factory'

const AT_ONCE = 8
const times = <Value>(make: () => Promise<Value>) =>
  Promise.all(Array.from({ length: AT_ONCE }, make))

test.group('A first profile, saved from several devices at once', (group) => {
  group.tap((each) => each.tags(['@committed']))

  test('is one profile of a tutor', async ({ assert }) => {
    const { id: tutorId } = await createUser({ role: 'tutor', birthDate: '1990-01-15' })
    const { id: level } = await Level.query().firstOrFail()
    const { id: subjectId } = await Subject.query().firstOrFail()
    const skills = [{ subjectId, lowestLevelId: level, highestLevelId: level }]
    const words = { presentation: '', occupation: '', languages: ['fr'] }
    const input = { tutorId, ...words, capacity: 2, skills, version: tutorVersion(null) }

    const results = await times(() => new SaveTutorProfile().handle(input))
    assert.isTrue(results.every((result) => result.ok))
    assert.lengthOf(await db.from('skills').where('tutor_id', tutorId), 1)
    assert.lengthOf(await db.from('applications').where('tutor_id', tutorId), 0)
  })

  test('is one profile and one wait of a student', async ({ assert }) => {
    const { id: studentId } = await createUser({ role: 'student' })
    const { id: levelId } = await Level.query().firstOrFail()
    const { id: subjectId } = await Subject.query().firstOrFail()
    const needs = [{ subjectId, essential: true }]
    const words = { difficulties: '', accessibilityWishes: '', languages: ['fr'] }
    const version = studentVersion(null)
    const input = { studentId, levelId, ...words, schoolZoneId: null, needs, version }

    const results = await times(() => new SaveStudentProfile().handle(input))
    assert.isTrue(results.every((result) => result.ok))
    for (const table of ['match_requests', 'needs']) {
      assert.lengthOf(await db.from(table).where('student_id', studentId), 1, table)
    }
  })
})
