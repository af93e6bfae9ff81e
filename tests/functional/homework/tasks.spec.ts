import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import Task from '#homework/models/task'
import { dueTasks } from '#homework/queries/due_tasks'
import { freezeTime } from '#tests/helpers/time'
import { countQueries, MOST_QUERIES } from '#tests/helpers/queries'
import { assertStranger404 } from '#tests/helpers/strangers'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'

const taskOf = (user: User, values: Partial<Task> = {}) =>
  Task.create({ ownerId: user.id, title: 'Rapporter le livre', ...values })

const send = (client: ApiClient, method: 'post' | 'put' | 'delete', user: User, url: string) =>
  client[method](url).loginAs(user).withCsrfToken().redirects(0).accept('json')

const list = async (client: ApiClient, user: User, url = '/tasks') => {
  const response = await client.get(url).loginAs(user).withInertia()
  return response.inertiaProps as any
}
const twice = async (work: () => Promise<unknown>) => {
  await work()
  await work()
}
const titles = (tasks: any[]) => tasks.map(({ title }) => title)

test.group('Tasks', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('ask whoever is signed out to sign in', async ({ client }) => {
    const response = await client.get('/tasks').redirects(0)
    response.assertHeader('location', '/login')
  })

  test('are written once however often they are sent, due on their owner’s own clock', async ({
    assert,
    client,
  }) => {
    const user = await createUser({ timeZone: 'Indian/Reunion' })
    const body = { id: randomUUID(), title: ' Appeler ', dueLocal: '2026-11-24T18:00' }
    await twice(() => send(client, 'post', user, '/tasks').json(body))
    const [task, ...others] = await Task.all()
    assert.lengthOf(others, 0)
    assert.deepEqual([task.ownerId, task.title], [user.id, 'Appeler'])
    assert.equal(task.dueAt?.toUTC().toISO(), '2026-11-24T14:00:00.000Z')
    const { open } = await list(client, user)
    assert.deepEqual([open[0].dueLocal, open[0].group], ['2026-11-24T18:00', 'this_week'])
  })

  test('refuse an empty line and a time that no clock shows', async ({ assert, client }) => {
    const user = await createUser({ timeZone: 'Europe/Paris' })
    const empty = await send(client, 'post', user, '/tasks').json({ title: '  ' })
    empty.assertStatus(422)
    const gap = { title: 'Dormir', dueLocal: '2027-03-28T02:30' }
    const response = await send(client, 'post', user, '/tasks').json(gap)
    response.assertBodyContains({ errors: [{ field: 'dueLocal' }] })
    assert.lengthOf(await Task.all(), 0)
  })

  test('keep since when they are due so, however often the rest of them changes', async ({
    assert,
    client,
  }) => {
    const user = await createUser({ timeZone: 'Europe/Paris' })
    const now = clock.now()
    const due = { dueLocal: '2026-11-26T18:00' }
    await send(client, 'post', user, '/tasks').json({ title: 'Lire', ...due })
    const task = await Task.firstOrFail()
    const since = async () => {
      await task.refresh()
      return task.dueSince?.toMillis()
    }
    assert.equal(await since(), now.toMillis())

    const later = freezeTime(now.plus({ hours: 1 }).toISO())
    await send(client, 'put', user, `/tasks/${task.id}`).json({ title: 'Relire', ...due })
    assert.equal(await since(), now.toMillis())
    const moved = { title: 'Relire', dueLocal: '2026-11-26T19:00' }
    await send(client, 'put', user, `/tasks/${task.id}`).json(moved)
    assert.equal(await since(), later.toMillis())
  })

  test('are changed, ticked, pinned, taken back and really deleted; twice is once', async ({
    assert,
    client,
  }) => {
    const user = await createUser()
    const task = await taskOf(user)
    const url = `/tasks/${task.id}`
    await send(client, 'put', user, url).json({ title: 'Rendre le livre', dueLocal: null })
    await twice(() => send(client, 'post', user, `${url}/completion`))
    await twice(() => send(client, 'post', user, `${url}/pin`))
    await task.refresh()
    assert.deepEqual(
      [task.title, task.doneAt?.toMillis(), task.pinnedAt?.toMillis()],
      ['Rendre le livre', clock.now().toMillis(), clock.now().toMillis()]
    )
    await send(client, 'delete', user, `${url}/completion`)
    await send(client, 'delete', user, `${url}/pin`)
    await task.refresh()
    assert.deepEqual([task.doneAt, task.pinnedAt], [null, null])
    await send(client, 'delete', user, url)
    assert.isNull(await Task.find(task.id))
  })

  test('have a page of their own, which leads back to the list and says what was done', async ({
    assert,
    client,
  }) => {
    const user = await createUser({ timeZone: 'Indian/Reunion' })
    const dueAt = clock.at(new Date('2026-11-24T14:00:00Z'))
    const task = await taskOf(user, { dueAt })
    const url = `/tasks/${task.id}`
    const page = await client.get(url).loginAs(user).withInertia()
    page.assertInertiaComponent('homework/tasks/edit')
    page.assertInertiaPropsContains({
      task: { id: task.id, title: 'Rapporter le livre', dueLocal: '2026-11-24T18:00' },
    })
    ;(await client.get(url).redirects(0)).assertHeader('location', '/login')

    const from = (path: string) => `http://localhost${path}`
    const change = send(client, 'put', user, url).header('referer', from(url))
    const saved = await change.form({ title: 'Rendre le livre', dueLocal: '2026-11-25T18:00' })
    saved.assertHeader('location', '/tasks')
    assert.include(saved.flashMessage('success'), 'Rendre le livre')
    const inList = send(client, 'put', user, url).header('referer', from('/tasks?q=livre'))
    const kept = await inList.form({ title: 'Rendre le livre' })
    kept.assertStatus(302)
    assert.isUndefined(kept.flashMessage('success'))
    const gone = await send(client, 'delete', user, url).header('referer', from(url))
    gone.assertHeader('location', '/tasks')
    assert.isNull(await Task.find(task.id))
  })

  test('come back as they were when their deletion is undone', async ({ assert, client }) => {
    const user = await createUser()
    const { id } = await taskOf(user, { pinnedAt: clock.now() })
    await send(client, 'delete', user, `/tasks/${id}`)
    const body = { id, title: 'Rapporter le livre', pinned: true, done: true }
    await send(client, 'post', user, '/tasks').json(body)
    const { done } = await list(client, user)
    assert.containsSubset(done, [{ id, pinned: true }])
  })

  test('are nobody else’s: not the pair’s, not the team’s', async ({ assert, client }) => {
    const { student, tutor } = await createPair()
    const task = await taskOf(student)
    for (const [method, path] of [
      ['get', ''],
      ['put', ''],
      ['delete', ''],
      ['post', '/completion'],
      ['delete', '/completion'],
      ['post', '/pin'],
      ['delete', '/pin'],
    ] as const) {
      await assertStranger404(client, method, `/tasks/${task.id}${path}`, { title: 'Volé' })
    }
    for (const other of [tutor, await createStaff(['administrator', 'safeguarding'])]) {
      const { open, done } = await list(client, other)
      assert.deepEqual([open, done], [[], []])
      const found = await list(client, other, '/tasks?q=livre')
      assert.deepEqual(found.open, [])
    }
    // An id that somebody else has already stays theirs.
    await send(client, 'post', tutor, '/tasks').json({ id: task.id, title: 'Volé' })
    await task.refresh()
    assert.deepEqual([task.ownerId, task.title], [student.id, 'Rapporter le livre'])
  })

  test('are grouped by due date, and found by their words', async ({ assert, client }) => {
    const user = await createUser({ timeZone: 'Europe/Paris' })
    const now = clock.now()
    await taskOf(user, { title: 'Sans date' })
    await taskOf(user, { title: 'Bientôt', dueAt: now.plus({ days: 3 }) })
    await taskOf(user, { title: 'Les équations', dueAt: now.minus({ days: 1 }) })
    await taskOf(user, { title: 'Loin', dueAt: now.plus({ days: 30 }) })
    const { open } = await list(client, user)
    assert.deepEqual(
      open.map((task: any) => [task.title, task.group]),
      [
        ['Les équations', 'late'],
        ['Bientôt', 'this_week'],
        ['Loin', 'later'],
        ['Sans date', 'undated'],
      ]
    )
    for (const q of ['equation', 'ÉQUA', 'les equations']) {
      const found = await list(client, user, `/tasks?q=${encodeURIComponent(q)}`)
      assert.deepEqual(titles(found.open), ['Les équations'], q)
    }
    assert.deepEqual((await list(client, user, '/tasks?q=rien%27%3A*%20%26')).open, [])
    const long = await list(client, user, `/tasks?q=${'z'.repeat(300)}`)
    assert.deepEqual([long.open, long.q.length], [[], 200])
  })

  test('that are done come page by page, in the same few queries', async ({ assert, client }) => {
    const user = await createUser()
    await taskOf(user, { title: 'Tâche 0', doneAt: clock.now() })
    const few = await countQueries(() => list(client, user))
    for (let minutes = 1; minutes <= 21; minutes++) {
      await taskOf(user, { title: `Tâche ${minutes}`, doneAt: clock.now().plus({ minutes }) })
    }
    assert.equal(await countQueries(() => list(client, user)), few)
    assert.isAtMost(few, MOST_QUERIES)
    const first = await list(client, user)
    const second = await list(client, user, `/tasks?before=${first.next}`)
    assert.deepEqual(titles(second.done), ['Tâche 1', 'Tâche 0'])
  })

  test('say whose and when to whoever reminds of them, and not what', async ({ assert }) => {
    const { student } = await createPair()
    const staff = await createStaff()
    const dueAt = clock.now().plus({ hours: 5 })
    const task = await taskOf(student, { dueAt })
    await taskOf(student, { dueAt, doneAt: clock.now() })
    await taskOf(student, { dueAt: dueAt.plus({ days: 2 }) })
    await taskOf(student)
    await taskOf(staff, { dueAt })
    const until = clock.now().plus({ days: 1 }).toJSDate()
    assert.deepEqual(await dueTasks(clock.now().toJSDate(), until), [
      { id: task.id, ownerId: student.id, role: 'student', dueAt: dueAt.toJSDate() },
    ])
  })
})

test.group('Quick entries', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  test('become a task or a memo, once for each id', async ({ assert, client }) => {
    const user = await createUser({ timeZone: 'Europe/Paris' })
    const [taskId, memoId] = [randomUUID(), randomUUID()]
    const task = { id: taskId, kind: 'task', text: 'Appeler\nAdam', dueLocal: '2026-11-24T08:00' }
    const memo = { id: memoId, kind: 'memo', text: 'Thalès\nBien placer les parallèles.' }
    for (const entry of [task, memo]) {
      await twice(async () => {
        const response = await send(client, 'post', user, '/quick_entries').json(entry)
        response.assertStatus(201)
      })
    }
    assert.deepEqual(titles((await list(client, user)).open), ['Appeler Adam'])
    const { memos } = await list(client, user, '/notes')
    assert.containsSubset(memos, [{ title: 'Thalès', beginning: 'Bien placer les parallèles.' }])
    assert.lengthOf(memos, 1)
  })

  test('lose no word of a task that is too long, nor take a far year: the field says it', async ({
    assert,
    client,
  }) => {
    const user = await createUser({ timeZone: 'Europe/Paris' })
    const entry = { id: randomUUID(), kind: 'task', text: 'mot '.repeat(75).trim() }
    for (const [field, wrong] of [
      ['text', { text: `${entry.text} de trop` }],
      ['dueLocal', { dueLocal: '2099-12-31T18:00' }],
    ] as const) {
      const refused = await send(client, 'post', user, '/quick_entries').json({
        ...entry,
        ...wrong,
      })
      refused.assertStatus(422)
      assert.equal(refused.body().errors[0].field, field)
    }
    await send(client, 'post', user, '/quick_entries').json(entry)
    assert.deepEqual(titles((await list(client, user)).open), [entry.text])
  })

  test('hold something, and leave no trace elsewhere', async ({ assert, client }) => {
    const user = await createUser()
    const id = randomUUID()
    const empty = await send(client, 'post', user, '/quick_entries').json({
      id,
      kind: 'task',
      text: ' ',
    })
    empty.assertStatus(422)
    await send(client, 'post', user, '/quick_entries').json({ id, kind: 'task', text: 'Rien' })
    assert.lengthOf(await db.from('audit_entries').where('subject_id', id), 0)
    assert.lengthOf(await db.from('pgboss.job').where('state', 'created'), 0)
  })
})
