import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import Appointment from '#appointments/models/appointment'
import type Pair from '#matching/models/pair'
import { freezeTime } from '#tests/helpers/time'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createPair } from '#database/factories/matching/pair_factory'
import { createHomework } from '#database/factories/homework/homework_factory'
import { createApplicant, createStudent } from '#database/factories/profiles/profile_factory'

const open = async (client: ApiClient, user: User) => {
  const response = await client.get('/').loginAs(user).withInertia()
  response.assertStatus(200)
  return response
}

const confirm = (pair: Pair, inHours: number) =>
  Appointment.create({
    pairId: pair.id,
    studentId: pair.studentId,
    tutorId: pair.tutorId,
    proposerId: pair.tutorId,
    state: 'confirmed',
    startsAt: clock.now().plus({ hours: inHours }),
    endsAt: clock.now().plus({ hours: inHours + 1 }),
    plan: 'Corriger le contrôle',
  })

test.group('The first screen', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('says what HomeSkolar is to whoever is signed out', async ({ client }) => {
    const response = await client.get('/').withInertia()
    response.assertInertiaComponent('core/welcome/show')
    response.assertHeader('cache-control', 'private, no-cache')
  })

  test('is today for both of a pair: the next hour, what is due, the last words', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair({ tutor: { timeZone: 'Indian/Reunion' } })
    await confirm(pair, 30)
    const { id } = await confirm(pair, 3)
    await createHomework(pair)

    const response = await open(client, student)
    response.assertInertiaComponent('planning/today/show')
    const { hour, due, words, week, weekDays } = response.inertiaProps as any
    assert.include(hour, {
      id,
      plan: 'Corriger le contrôle',
      otherFirstName: tutor.firstName,
      otherTimeZone: 'Indian/Reunion',
      joinOpensAt: '2026-11-23T11:45:00.000Z',
      joinClosesAt: '2026-11-23T13:30:00.000Z',
      hasRoom: false,
    })
    assert.equal(due[0].group, 'this_week')
    assert.include(words[0], { pairId: pair.id, otherFirstName: tutor.firstName })
    assert.lengthOf(week, 2)
    assert.equal(weekDays[0], '2026-11-23')

    const { inertiaProps } = await open(client, tutor)
    const tutors = inertiaProps as any
    assert.equal(tutors.hour.otherFirstName, student.firstName)
  })

  test('has no field to answer in while the pair is paused', async ({ assert, client }) => {
    const { pair, student } = await createPair()
    const writable = async () => {
      const { inertiaProps } = await open(client, student)
      return (inertiaProps as any).words[0].writable
    }
    assert.isTrue(await writable())
    await pair.merge({ state: 'paused', resumesAs: 'trial' }).save()
    assert.isFalse(await writable())
  })

  test('shows nothing of another pair', async ({ assert, client }) => {
    const { pair } = await createPair()
    await confirm(pair, 3)
    await createHomework(pair)
    const { student } = await createPair()
    const response = await open(client, student)
    const { hour, due, answers } = response.inertiaProps as any
    assert.deepEqual([hour, due, answers], [null, [], []])
  })

  test('takes at most six queries for either of a pair, the same with few and many rows', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair()
    const ofBoth = async () => [
      await countQueries(() => open(client, student)),
      await countQueries(() => open(client, tutor)),
    ]
    const few = await ofBoth()
    for (let count = 0; count < 50; count++) await createHomework(pair)
    for (let hour = 1; hour < 20; hour++) await confirm(pair, hour * 2)
    assert.deepEqual(await ofBoth(), few)
    for (const queries of few) assert.isAtMost(queries, MOST_QUERIES)
  })

  test('is the four steps for a student without a pair', async ({ assert, client }) => {
    const response = await open(client, await createStudent())
    response.assertInertiaComponent('planning/first_steps/show')
    const { steps } = response.inertiaProps as any
    assert.include(steps, { role: 'student', current: 1, waitingForGuardian: false })
  })

  test('leads a child whose account waits to the page that says why', async ({ client }) => {
    const child = await createUser({ state: 'waiting_for_guardian', birthDate: '2014-01-01' })
    const response = await client.get('/').loginAs(child).redirects(0)
    response.assertHeader('location', '/waiting')
  })

  test('tells an applicant where their application stands', async ({ assert, client }) => {
    const response = await open(client, await createApplicant())
    const { steps } = response.inertiaProps as any
    assert.include(steps, { role: 'tutor', application: 'submitted', current: 1 })
  })

  test('leads staff to their own space', async ({ client }) => {
    const response = await open(client, await createStaff())
    response.assertInertiaComponent('planning/today_of_staff/show')
  })
})
