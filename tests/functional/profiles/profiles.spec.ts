import { test } from '@japa/runner'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { fieldErrors } from '#tests/helpers/field_errors'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import Student from '#profiles/models/student'
import type User from '#accounts/models/user'
import Level from '#profiles/models/level'
import Subject from '#profiles/models/subject'
import SchoolZone from '#profiles/models/school_zone'
import Application from '#profiles/models/application'
import MatchRequest from '#matching/models/match_request'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import {
  ownStudentProfile,
  ownTutorProfile,
  studentVersion,
  tutorVersion,
} from '#profiles/queries/own_profile'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStudent, createTutor } from '#database/factories/profiles/profile_factory'

const levels = () => Level.query().orderBy('rank')
const subjects = () => Subject.query().orderBy('position')

type Kind = 'student' | 'tutor'

/** Sends the form of a page that was opened at this moment, unless it names an earlier version. */
async function put(client: ApiClient, user: User, kind: Kind, body: object) {
  const version = await versionNow(user, kind)
  return client
    .put(`/profile/${kind}`)
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .json({ version, ...body })
    .accept('html')
}

const versionNow = async ({ id }: User, kind: Kind) =>
  kind === 'student'
    ? studentVersion(await ownStudentProfile(id))
    : tutorVersion(await ownTutorProfile(id))

async function studentForm() {
  const [maths, french] = await subjects()
  const [level] = await levels()
  return {
    levelId: level.id,
    subjects: [maths.id, french.id],
    essential: [french.id],
    difficulties: 'Les fractions',
    accessibilityWishes: 'Des consignes courtes',
    schoolZoneId: (await SchoolZone.findByOrFail('nameFr', 'Zone B')).id,
    languages: ['fr', 'rcf'],
  }
}

async function tutorForm() {
  const [maths] = await subjects()
  const all = await levels()
  return {
    presentation: 'Bonjour',
    occupation: 'Ingénieure',
    languages: ['fr', 'ar'],
    capacity: 2,
    skills: [{ subjectId: maths.id, lowestLevelId: all[0].id, highestLevelId: all[4].id }],
  }
}

const tutor = () => createUser({ role: 'tutor', birthDate: '1990-01-15' })

test.group('Profiles', () => {
  test('{kind}: a way to talk elsewhere is refused at its field, and says what was found')
    .with([
      { kind: 'tutor' as const, field: 'presentation' },
      { kind: 'tutor' as const, field: 'occupation' },
      { kind: 'student' as const, field: 'difficulties' },
      { kind: 'student' as const, field: 'accessibilityWishes' },
    ])
    .run(async ({ client, assert }, { kind, field }) => {
      const user = await (kind === 'tutor' ? createTutor() : createStudent())
      const form = await (kind === 'tutor' ? tutorForm() : studentForm())
      const words = 'Appelle-moi au 06 12 34 56 78'
      const errors = fieldErrors(await put(client, user, kind, { ...form, [field]: words }))
      assert.deepEqual(Object.keys(errors), [field])
      assert.include(String(errors[field]), '06 12 34 56 78')
      assert.include(String(errors[field]), 'Un profil se lit sans cela')
    })

  test('ask for sign-in, and are nothing to staff', async ({ client }) => {
    const page = await client.get('/profile').redirects(0)
    page.assertHeader('location', '/login')
    for (const kind of ['student', 'tutor']) {
      const response = await client.put(`/profile/${kind}`).withCsrfToken().redirects(0)
      response.assertHeader('location', '/login')
    }
    const staff = await client
      .get('/profile')
      .loginAs(await createStaff())
      .withInertia()
    staff.assertStatus(404)
  })

  test('each writes only the kind of their role', async ({ client, assert }) => {
    const asTutor = await put(client, await createUser(), 'tutor', await tutorForm())
    asTutor.assertFlashMessage('error', 'Ce compte n’y a pas accès.')
    const asStudent = await put(client, await tutor(), 'student', await studentForm())
    asStudent.assertFlashMessage('error', 'Ce compte n’y a pas accès.')
    assert.lengthOf(await db.from('tutors'), 0)
    assert.lengthOf(await db.from('students'), 0)
  })
})

test.group("A student's profile", () => {
  test('is saved, and puts an active student on the waiting list once', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const form = await studentForm()
    const response = await put(client, user, 'student', form)
    response.assertHeader('location', '/')
    response.assertFlashMessage('success', 'C’est noté. L’équipe cherche maintenant avec toi.')
    const changed = { ...form, subjects: [form.subjects[0]], essential: [] }
    const again = await put(client, user, 'student', changed)
    again.assertHeader('location', '/profile')

    const page = await client.get('/profile/edit').loginAs(user).withInertia()
    page.assertInertiaComponent('profiles/students/edit')
    assert.deepEqual((page.inertiaProps as any).profile, {
      levelId: form.levelId,
      difficulties: 'Les fractions',
      accessibilityWishes: 'Des consignes courtes',
      schoolZoneId: form.schoolZoneId,
      subjects: [form.subjects[0]],
      essential: [],
    })
    assert.deepEqual((page.inertiaProps as any).spoken, ['fr', 'rcf'])
    const requests = await MatchRequest.query().where('student_id', user.id)
    assert.deepEqual(
      requests.map(({ state }) => state),
      ['waiting']
    )
  })

  test('of who waits for the guardian is not asked for yet: nothing is saved', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ state: 'waiting_for_guardian', birthDate: '2014-05-04' })
    const response = await put(client, user, 'student', await studentForm())
    response.assertHeader('location', '/waiting')
    assert.isNull(await Student.find(user.id))
  })

  test('of who has a pair asks for nobody else', async ({ client, assert }) => {
    const { student } = await createPair()
    await put(client, student, 'student', await studentForm())
    assert.lengthOf(
      await MatchRequest.query().where('student_id', student.id).where('state', 'waiting'),
      0
    )
  })

  test('is refused at its field', async ({ client, assert }) => {
    const user = await createUser()
    const form = await studentForm()
    const empty = await put(client, user, 'student', {})
    assert.property(fieldErrors(empty), 'levelId')
    assert.property(fieldErrors(empty), 'subjects')
    const unknown = await put(client, user, 'student', { ...form, levelId: user.id })
    assert.property(fieldErrors(unknown), 'levelId')
    const nowhere = await put(client, user, 'student', { ...form, schoolZoneId: user.id })
    assert.property(fieldErrors(nowhere), 'schoolZoneId')
    for (const languages of [['klingon'], ['xx'], Array(13).fill('fr')]) {
      const response = await put(client, user, 'student', { ...form, languages })
      assert.isTrue(Object.keys(fieldErrors(response)).some((name) => name.startsWith('languages')))
    }
    const long = await put(client, user, 'student', { ...form, difficulties: 'x'.repeat(2001) })
    assert.property(fieldErrors(long), 'difficulties')
  })
})

test.group('A profile that is open in two tabs', () => {
  test('of a student: the second tab is told, and what the first saved stays', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const form = await studentForm()
    await put(client, user, 'student', form)
    const version = await versionNow(user, 'student')
    const first = { ...form, difficulties: 'Les équations', version }
    const saved = await put(client, user, 'student', first)
    saved.assertHeader('location', '/profile')

    const second = { ...form, accessibilityWishes: 'Un plan', version }
    const refused = await put(client, user, 'student', second)
    assert.include(fieldErrors(refused).version[0], 'Ton profil a changé entre-temps')
    assert.deepInclude(await ownStudentProfile(user.id), {
      difficulties: 'Les équations',
      accessibility_wishes: form.accessibilityWishes,
    })
    const twice = await put(client, user, 'student', first)
    twice.assertHeader('location', '/profile')
    for (const said of [{ languages: ['fr'] }, { essential: [] }, { schoolZoneId: null }]) {
      const response = await put(client, user, 'student', { ...second, ...said })
      assert.property(fieldErrors(response), 'version')
    }
  })

  test('of a tutor, the same', async ({ client, assert }) => {
    const user = await tutor()
    const form = await tutorForm()
    await put(client, user, 'tutor', form)
    const version = await versionNow(user, 'tutor')
    await put(client, user, 'tutor', { ...form, presentation: 'Bonsoir', version })
    const refused = await put(client, user, 'tutor', { ...form, capacity: 3, version })
    assert.include(fieldErrors(refused).version[0], 'Votre profil a changé entre-temps')
    assert.deepInclude(await ownTutorProfile(user.id), { presentation: 'Bonsoir', capacity: 2 })
  })

  test('without a version nothing that stands is written over', async ({ client, assert }) => {
    const user = await tutor()
    const form = await tutorForm()
    await put(client, user, 'tutor', form)
    const refused = await put(client, user, 'tutor', { ...form, capacity: 3, version: undefined })
    assert.property(fieldErrors(refused), 'version')
  })
})

test.group('A changed profile', () => {
  test('is told to the other of each pair, and to nobody else', async ({ client, assert }) => {
    const pair = await createPair()
    const stranger = await createPair()
    const pushes = recordBroadcasts()
    await put(client, pair.student, 'student', await studentForm())
    const push = { type: 'profile', userId: pair.student.id, part: 'profile' }
    assert.deepEqual(pushes.to(pair.tutor.id), [push])
    assert.deepEqual(pushes.to(stranger.tutor.id), [])
    assert.lengthOf(pushes.sent, 1)
  })

  test('without script brings every subject, and only those ticked with their id', async ({
    client,
    assert,
  }) => {
    const user = await tutor()
    const form = await tutorForm()
    const { subjectId, ...levelsAlone } = form.skills[0]
    const skills = { 0: levelsAlone, 25: form.skills[0] }
    await put(client, user, 'tutor', { ...form, skills })
    assert.lengthOf(await db.from('skills').where('tutor_id', user.id), 1)
  })
})

test.group("A tutor's profile", () => {
  test('is saved, and sends no application by itself', async ({ client, assert }) => {
    const user = await tutor()
    const form = await tutorForm()
    const response = await put(client, user, 'tutor', form)
    response.assertHeader('location', '/')
    const again = await put(client, user, 'tutor', { ...form, capacity: 1 })
    again.assertHeader('location', '/profile')

    const page = await client.get('/profile/edit').loginAs(user).withInertia()
    page.assertInertiaComponent('profiles/tutors/edit')
    const { languages, ...words } = form
    assert.deepEqual((page.inertiaProps as any).spoken, languages)
    assert.deepEqual((page.inertiaProps as any).profile, {
      ...words,
      capacity: 1,
      applicationState: null,
    })
    assert.lengthOf(await Application.query().where('tutor_id', user.id), 0)
  })

  test('is refused at its field', async ({ client, assert }) => {
    const user = await tutor()
    const form = await tutorForm()
    const [skill] = form.skills
    const reversed = {
      ...skill,
      lowestLevelId: skill.highestLevelId,
      highestLevelId: skill.lowestLevelId,
    }
    const levelsReversed = await put(client, user, 'tutor', { ...form, skills: [reversed] })
    assert.isDefined(fieldErrors(levelsReversed)['skills.0.highestLevelId'])
    const unknown = await put(client, user, 'tutor', {
      ...form,
      skills: [{ ...skill, subjectId: user.id }],
    })
    assert.isDefined(fieldErrors(unknown)['skills.0.subjectId'])
    const twice = await put(client, user, 'tutor', { ...form, skills: [skill, skill] })
    assert.property(fieldErrors(twice), 'skills')
    const none = await put(client, user, 'tutor', { ...form, skills: [], capacity: 11 })
    assert.property(fieldErrors(none), 'skills')
    assert.property(fieldErrors(none), 'capacity')
    assert.isNull(await Application.findBy('tutorId', user.id))
  })
})
