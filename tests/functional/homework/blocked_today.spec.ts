import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import { clock } from '#core/clock'
import { freezeTime } from '#tests/helpers/time'
import { forgetAttempts } from '#tests/helpers/limits'
import { photoOfPhone } from '#tests/helpers/pictures'
import { createPair } from '#database/factories/matching/pair_factory'
import { createHomework } from '#database/factories/homework/homework_factory'
import { createAppointment } from '#database/factories/appointments/appointment_factory'

const propsOf = async (client: ApiClient, user: User, url: string) => {
  const response = await client.get(url).loginAs(user).withInertia()
  return response.inertiaProps as any
}

test.group('Where a student is stuck', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))
  group.each.setup(forgetAttempts)

  test('stands first on the tutor’s today, and on the plan of the next hour for both', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair()
    await createHomework(pair, { title: 'Bientôt', dueAt: clock.now().plus({ hours: 2 }) })
    await createHomework(pair, { title: 'En retard', dueAt: clock.now().minus({ days: 1 }) })
    const { id } = await createHomework(pair, { title: 'Dur' })
    const { appointment } = await createAppointment(pair, { state: 'confirmed' })
    await client
      .put(`/homework/${id}/state`)
      .loginAs(student)
      .withCsrfToken()
      .redirects(0)
      .fields({ state: 'blocked', words: 'La question 3' })
      .file('files[0]', await photoOfPhone(), { filename: 'a.jpg' })

    const { blocked, due, hour } = await propsOf(client, tutor, '/')
    assert.containsSubset(blocked, [{ title: 'Dur', blockedWords: 'La question 3' }])
    const titles = due.map(({ title }: { title: string }) => title)
    assert.deepEqual(titles, ['En retard', 'Bientôt'])
    assert.containsSubset(blocked[0].blockedPhoto, { width: 480, height: 640 })
    const plan = [
      { kind: 'blocked', title: 'Dur', path: `/homework/${id}` },
      { kind: 'late', title: 'En retard' },
    ]
    assert.containsSubset(hour.planItems, plan)
    assert.lengthOf(hour.planItems, 2)
    for (const user of [student, tutor]) {
      const page = await propsOf(client, user, `/appointments/${appointment.id}`)
      assert.containsSubset(page.planItems, plan)
    }
  })

  test('is said in the student’s own words, also once the tutor gave more time with a word', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair()
    const { id } = await createHomework(pair)
    const put = (user: User, path: string, body: object) =>
      client.put(`/homework/${id}/${path}`).loginAs(user).withCsrfToken().redirects(0).json(body)
    await put(student, 'state', { state: 'blocked', words: 'La question 3' })
    await put(tutor, 'due_time', { dueLocal: '2026-12-01T18:00', words: 'Prends ton temps.' })
    const { blocked } = await propsOf(client, tutor, '/')
    assert.containsSubset(blocked[0], { blockedWords: 'La question 3', state: 'blocked' })
  })
})

test.group('What waits for a tutor', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('is counted in full on today, and pushes nothing late out of sight', async ({
    assert,
    client,
  }) => {
    const { pair, student, tutor } = await createPair()
    for (let count = 0; count < 9; count++) await createHomework(pair, { state: 'blocked' })
    await createHomework(pair, { title: 'Hier', dueAt: clock.now().minus({ days: 1 }) })
    const handedIn = (title: string, days: number) =>
      createHomework(pair, {
        ...{ title, state: 'submitted', submittedAt: clock.now().minus({ days }) },
      })
    await handedIn('Rendu', 2)
    await handedIn('Rendu hier', 1)
    await createHomework(pair, { title: 'Relu', state: 'reviewed' })

    const page = await propsOf(client, tutor, '/')
    assert.lengthOf(page.blocked, 5)
    assert.equal(page.blockedCount, 9)
    const titles = (lines: { title: string }[]) => lines.map(({ title }) => title)
    assert.deepEqual(titles(page.due), ['Hier'])
    assert.deepEqual(titles(page.toReview), ['Rendu hier', 'Rendu'])
    assert.equal(page.toReviewCount, 2)

    const list = await propsOf(client, tutor, '/homework')
    assert.deepEqual(titles(list.toReview), ['Rendu hier', 'Rendu'])
    assert.deepEqual(titles(list.ended), ['Relu'])

    const own = await propsOf(client, student, '/')
    assert.deepEqual([own.blockedCount, own.toReviewCount, own.due.length], [0, 0, 5])
    const ofStudent = await propsOf(client, student, '/homework')
    assert.lengthOf(ofStudent.toReview, 0)
    assert.lengthOf(ofStudent.ended, 3)
  })

  test('says nothing of a pair that is over: nobody can review there', async ({
    assert,
    client,
  }) => {
    const { pair, tutor } = await createPair()
    await createHomework(pair, { state: 'submitted' })
    await pair.merge({ state: 'closed', closedAt: clock.now() }).save()
    const list = await propsOf(client, tutor, '/homework')
    assert.deepEqual([list.toReview.length, list.ended.length], [0, 1])
  })
})
