import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import type Pair from '#matching/models/pair'
import Homework from '#homework/models/homework'
import HomeworkSet from '#homework/events/homework_set'
import { freezeTime } from '#tests/helpers/time'
import { announced } from '#tests/helpers/events'
import { assertStranger404 } from '#tests/helpers/strangers'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { createPair } from '#database/factories/matching/pair_factory'
import { createTutor } from '#database/factories/profiles/profile_factory'

const wanted = (pair: Pair, values = {}) => ({
  pairId: pair.id,
  title: 'Exercices 4 et 5',
  instructions: 'Page 32',
  dueLocal: '2026-11-30T18:00',
  ...values,
})

const set = (client: ApiClient, user: User, body: object) =>
  client
    .post('/homework')
    .loginAs(user)
    .withCsrfToken()
    .redirects(0)
    .accept('json')
    .json(body as never)

test.group('Setting homework', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('asks whoever is signed out to sign in', async ({ client }) => {
    const response = await client.post('/homework').withCsrfToken().redirects(0)
    response.assertHeader('location', '/login')
  })

  test('is for tutors: a student is refused', async ({ assert, client }) => {
    const { pair, student } = await createPair()
    const response = await set(client, student, wanted(pair))
    response.assertStatus(403)
    assert.lengthOf(await Homework.all(), 0)
  })

  test('has a page that says so to a student', async ({ client }) => {
    const { student } = await createPair()
    const response = await client.get('/homework/new').loginAs(student).withInertia()
    response.assertStatus(403)
    response.assertInertiaComponent('errors/forbidden')
  })

  test('of somebody else’s pair is a 404', async ({ client }) => {
    const { pair } = await createPair()
    const response = await set(client, await createTutor(), wanted(pair))
    response.assertStatus(404)
  })

  test('is set once when the answer was lost, and says so when it was changed meanwhile', async ({
    assert,
    client,
  }) => {
    const { pair, tutor } = await createPair()
    const body = wanted(pair, { id: randomUUID() })
    for (let time = 0; time < 2; time++) {
      const response = await set(client, tutor, body)
      response.assertHeader('location', '/homework')
    }
    assert.lengthOf(await Homework.all(), 1)
    assert.lengthOf(await announced(HomeworkSet), 1)

    const changed = await set(client, tutor, { ...body, title: 'Exercice 6' })
    changed.assertStatus(422)
    changed.assertBodyContains({ errors: [{ field: 'title' }] })
    assert.equal((await Homework.firstOrFail()).title, 'Exercices 4 et 5')
  })

  test('needs a title and a due time', async ({ client }) => {
    const { pair, tutor } = await createPair()
    const response = await set(client, tutor, wanted(pair, { title: '', dueLocal: 'demain' }))
    response.assertStatus(422)
    response.assertBodyContains({ errors: [{ field: 'title' }, { field: 'dueLocal' }] })
  })

  test('names its fields in words, and takes no year beyond this century', async ({
    assert,
    client,
  }) => {
    const { pair, tutor } = await createPair()
    for (const dueLocal of ['', '9999-12-31T10:00']) {
      const response = await set(client, tutor, wanted(pair, { dueLocal }))
      response.assertStatus(422)
      assert.match(response.body().errors[0].message, /^À rendre le\s:/)
    }
  })

  test('takes the due time on the student’s own clock, and tells both', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair({
      student: { timeZone: 'Indian/Reunion' },
      tutor: { timeZone: 'Europe/Paris' },
    })
    const broadcasts = recordBroadcasts()
    const response = await set(client, tutor, wanted(pair))
    response.assertStatus(302)
    response.assertHeader('location', '/homework')

    const homework = await Homework.firstOrFail()
    assert.equal(homework.dueAt.toUTC().toISO(), '2026-11-30T14:00:00.000Z')
    const { studentId, tutorId, state } = homework
    assert.deepEqual([studentId, tutorId, state], [student.id, tutor.id, 'todo'])
    assert.deepEqual(await announced(HomeworkSet), [{ homeworkId: homework.id }])
    assert.deepEqual(
      broadcasts.sent.map(({ userId, push }) => [userId, push.type]),
      [
        [student.id, 'homework'],
        [tutor.id, 'homework'],
      ]
    )
  })

  test('refuses a time that has passed, or that the student’s clock skips', async ({
    assert,
    client,
  }) => {
    const { pair, tutor } = await createPair()
    for (const dueLocal of ['2026-11-23T09:59', '2027-03-28T02:30']) {
      const response = await set(client, tutor, wanted(pair, { dueLocal }))
      response.assertStatus(422)
      response.assertBodyContains({ errors: [{ field: 'dueLocal', rule: 'refused' }] })
    }
    assert.lengthOf(await announced(HomeworkSet), 0)
  })

  test('lies within a year, told at its field', async ({ assert, client }) => {
    const { pair, tutor } = await createPair()
    const far = await set(client, tutor, wanted(pair, { dueLocal: '2027-11-30T18:00' }))
    far.assertStatus(422)
    assert.equal(far.body().errors[0].field, 'dueLocal')
    assert.include(far.body().errors[0].message, '12 mois')
    await set(client, tutor, wanted(pair, { dueLocal: '2027-11-22T18:00' }))
    assert.lengthOf(await Homework.all(), 1)
  })

  test('is refused in words while the pair is paused, and unknown once it is closed', async ({
    assert,
    client,
  }) => {
    const { pair, tutor } = await createPair()
    await pair.merge({ state: 'paused' }).save()
    const refused = await set(client, tutor, wanted(pair))
    refused.assertStatus(422)
    refused.assertBodyContains({ errors: [{ field: 'pairId', rule: 'refused' }] })
    assert.lengthOf(await Homework.all(), 0)
  })

  test('forgets an hour that is not the pair’s own', async ({ assert, client }) => {
    const { pair, tutor } = await createPair()
    const appointmentId = '0198c0de-0000-7000-8000-000000000000'
    await set(client, tutor, wanted(pair, { appointmentId }))
    const homework = await Homework.firstOrFail()
    assert.isNull(homework.appointmentId)
  })

  test('shows the form to tutors, with each student’s clock', async ({ assert, client }) => {
    const { pair, student, tutor } = await createPair({ student: { timeZone: 'Indian/Reunion' } })
    const page = await client
      .get('/homework/new')
      .qs({ pair: pair.id })
      .loginAs(tutor)
      .withInertia()
    page.assertInertiaComponent('homework/homework/create')
    const { pairs, pairId } = page.inertiaProps as any
    assert.equal(pairId, pair.id)
    assert.include(pairs[0], { otherFirstName: student.firstName, nowLocal: '2026-11-23T13:00' })
    const response = await client.get('/homework/new').loginAs(student).withInertia()
    response.assertStatus(403)
  })

  test('somebody else’s homework does not exist', async ({ client }) => {
    await assertStranger404(client, 'get', '/homework/0198c0de-0000-7000-8000-000000000000')
  })
})
