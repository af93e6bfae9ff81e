import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import User from '#accounts/models/user'
import Pair from '#matching/models/pair'
import Level from '#profiles/models/level'
import Skill from '#profiles/models/skill'
import Tutor from '#profiles/models/tutor'
import Need from '#profiles/models/need'
import Student from '#profiles/models/student'
import Subject from '#profiles/models/subject'
import SchoolZone from '#profiles/models/school_zone'
import { clock } from '#core/clock'
import { freezeTime } from '#tests/helpers/time'
import { assertStranger404 } from '#tests/helpers/strangers'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff } from '#database/factories/accounts/user_factory'

const COMMON = [
  'absences',
  'availability',
  'firstName',
  'id',
  'languages',
  'photo',
  'role',
  'timeZone',
]

const visit = (client: ApiClient, viewer: User, id: string) =>
  client.get(`/people/${id}`).loginAs(viewer).withInertia()

/** A pair whose two people have said all there is to say of themselves. */
async function talkativePair() {
  const made = await createPair({
    student: { familyName: 'Secretnom', languages: ['fr', 'rcf'], timeZone: 'Indian/Reunion' },
    tutor: { familyName: 'Cachetout', languages: ['fr', 'ar'] },
  })
  const zone = await SchoolZone.findByOrFail('timeZone', 'Indian/Reunion')
  const [subject] = await Subject.query().orderBy('position')
  const [level] = await Level.query().orderBy('rank')
  await Student.query().where('id', made.student.id).update({
    school_zone_id: zone.id,
    difficulties: 'Les fractions',
    accessibility_wishes: 'Des consignes courtes',
  })
  await Tutor.query()
    .where('id', made.tutor.id)
    .update({ presentation: 'Bonjour', occupation: 'Ingénieure' })
  await Need.create({ studentId: made.student.id, subjectId: subject.id, essential: true })
  await Skill.create({
    tutorId: made.tutor.id,
    subjectId: subject.id,
    lowestLevelId: level.id,
    highestLevelId: level.id,
  })
  return { ...made, subject: subject.nameFr, level: level.nameFr }
}

/** What must stand nowhere in the page of whoever looks at this person. */
function assertSecret(assert: any, page: string, person: User) {
  for (const secret of [person.email!, person.birthDate!, person.familyName]) {
    assert.notInclude(page, secret)
  }
  for (const word of [
    'email',
    'birthDate',
    'birth_date',
    'familyNameShown',
    'guardian',
    'password',
  ]) {
    assert.notInclude(page, `"${word}"`)
  }
}

test.group('The other of a pair', () => {
  test('asks for sign-in, and is nobody to a stranger, to staff and after thirty days', async ({
    client,
  }) => {
    const { student, tutor, pair } = await createPair()
    const nobody = await client.get(`/people/${tutor.id}`).redirects(0)
    nobody.assertHeader('location', '/login')
    await assertStranger404(client, 'get', `/people/${tutor.id}`)
    for (const viewer of [await createStaff(), tutor]) {
      const response = await visit(client, viewer, tutor.id)
      response.assertStatus(404)
    }
    await Pair.query()
      .where('id', pair.id)
      .update({ state: 'closed', closed_at: clock.now().minus({ days: 31 }).toJSDate() })
    const later = await visit(client, student, tutor.id)
    later.assertStatus(404)
  })

  test('is, for a student, their tutor and nothing more', async ({ client, assert }) => {
    const { student, tutor, subject, level } = await talkativePair()
    const response = await visit(client, student, tutor.id)
    response.assertInertiaComponent('profiles/people/show')
    const { person } = response.inertiaProps as any
    const keys = [...COMMON, 'occupation', 'presentation', 'skills'].sort()
    assert.deepEqual(Object.keys(person).sort(), keys)
    assert.containsSubset(person, {
      firstName: tutor.firstName,
      occupation: 'Ingénieure',
      languages: ['français', 'arabe'],
      skills: [{ subject, lowest: level, highest: level }],
    })
    assertSecret(assert, response.text(), tutor)
  })

  test('is, for a tutor, their student and nothing more', async ({ client, assert }) => {
    const { student, tutor, subject } = await talkativePair()
    const response = await visit(client, tutor, student.id)
    const { person } = response.inertiaProps as any
    const own = [
      'accessibilityWishes',
      'difficulties',
      'familyName',
      'level',
      'needs',
      'schoolZone',
    ]
    assert.deepEqual(Object.keys(person).sort(), [...COMMON, ...own].sort())
    assert.containsSubset(person, {
      familyName: null,
      schoolZone: 'La Réunion',
      accessibilityWishes: 'Des consignes courtes',
      languages: ['français', 'créole réunionnais'],
      needs: [{ subject, essential: true }],
    })
    assertSecret(assert, response.text(), student)
  })

  test('has a family name only where staff allow it', async ({ client, assert }) => {
    const { student, tutor } = await talkativePair()
    await Student.query().where('id', student.id).update({ family_name_shown: true })
    const response = await visit(client, tutor, student.id)
    assert.equal((response.inertiaProps as any).person.familyName, 'Secretnom')
  })

  test('is available on both clocks, and away without a reason', async ({ client, assert }) => {
    freezeTime('2026-11-25T08:00:00Z')
    const { student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    await db.table('availabilities').insert({
      user_id: student.id,
      weekday: 3,
      starts_minute: 14 * 60,
      ends_minute: 16 * 60,
    })
    await db.table('absences').multiInsert([
      { user_id: student.id, starts_on: '2026-11-20', ends_on: '2026-11-24' },
      { user_id: student.id, starts_on: '2026-12-21', ends_on: '2027-01-04' },
    ])
    const response = await visit(client, tutor, student.id)
    assert.containsSubset((response.inertiaProps as any).person, {
      availability: [{ startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-25T12:00:00.000Z' }],
      absences: [{ startsOn: '2026-12-21', endsOn: '2027-01-04' }],
    })
  })

  test('is named in the language of whoever looks', async ({ client, assert }) => {
    const { student, tutor } = await talkativePair()
    await User.query().where('id', student.id).update({ locale: 'en' })
    const response = await visit(client, await User.findOrFail(student.id), tutor.id)
    assert.deepEqual((response.inertiaProps as any).person.languages, ['French', 'Arabic'])
  })

  test('takes few queries', async ({ client, assert }) => {
    const { student, tutor } = await talkativePair()
    const count = await countQueries(async () => void (await visit(client, student, tutor.id)))
    assert.isAtMost(count, MOST_QUERIES)
  })
})

test.group("One's own profile", () => {
  test('is what the other sees', async ({ client, assert }) => {
    const { student, tutor } = await talkativePair()
    const own = await client.get('/profile').loginAs(student).withInertia()
    own.assertInertiaComponent('profiles/profiles/show')
    const seen = await visit(client, tutor, student.id)
    assert.deepEqual((own.inertiaProps as any).person, (seen.inertiaProps as any).person)
    assert.containsSubset(own.inertiaProps, { photo: null, missingConsent: 'own' })
  })
})
