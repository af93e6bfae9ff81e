import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import { RESOURCES } from '#admin/resources/index'
import Memo from '#homework/models/memo'
import Task from '#homework/models/task'
import { clock } from '#core/clock'
import { backOffice } from '#tests/helpers/back_office'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff } from '#database/factories/accounts/user_factory'

const SECRET = 'Zanzibar'
const EVERYTHING = ['coordinator', 'safeguarding', 'administrator'] as const

const write = (client: ApiClient, user: User, url: string, body: object) =>
  client.post(url).loginAs(user).withCsrfToken().redirects(0).accept('json').json(body)

/** A student who wrote a task and a memo as people do, pinned both and ticked one. */
async function writer(client: ApiClient) {
  const people = await createPair()
  const { student } = people
  const dueLocal = clock.now().plus({ months: 2 }).toFormat("yyyy-MM-dd'T'HH:mm")
  await write(client, student, '/tasks', { title: SECRET, dueLocal })
  await write(client, student, '/notes', { title: SECRET, body: SECRET })
  const [task, memo] = [await Task.firstOrFail(), await Memo.firstOrFail()]
  await write(client, student, `/tasks/${task.id}/pin`, {})
  await write(client, student, `/notes/${memo.id}/pin`, {})
  await write(client, student, `/tasks/${task.id}/completion`, {})
  return { ...people, task, memo }
}

test.group('What people keep for themselves is nobody else’s', () => {
  test('no page, list or search of the other of the pair holds it', async ({ assert, client }) => {
    const { tutor, student } = await writer(client)
    const places = ['/', '/homework', '/tasks', '/notes', '/calendar/list', '/notifications']
    const searches = ['/messages/search', '/tasks', '/notes'].map((url) => `${url}?q=${SECRET}`)
    for (const url of [...places, ...searches, `/people/${student.id}`]) {
      const response = await client.get(url).loginAs(tutor).withInertia()
      const { q, ...props } = response.inertiaProps as any
      assert.notInclude(JSON.stringify(props), SECRET, url)
    }
  })

  test('no list or search of the back office holds it, whatever a member of the team may', async ({
    assert,
    client,
  }) => {
    const { student, task, memo } = await writer(client)
    const staff = await createStaff([...EVERYTHING])
    const office = backOffice(client, staff)
    for (const { id } of RESOURCES) {
      for (const query of ['', `?filters.id=${task.id}`]) {
        const list = await office.list(id, query)
        assert.notInclude(list.text(), SECRET, id)
      }
      const found = await office.get(`resources/${id}/actions/search/${SECRET}`)
      assert.notInclude(found.text(), SECRET, id)
      for (const record of [task.id, memo.id]) {
        const shown = await office.get(`resources/${id}/records/${record}/show`)
        assert.notInclude(shown.text(), SECRET, id)
      }
    }
    const person = await office.get(`resources/users/records/${student.id}/show`)
    assert.notInclude(person.text(), SECRET)
  })

  test('no live channel, event, notification or journal carries it', async ({ assert, client }) => {
    const { student } = await createPair()
    await db.from('pgboss.job').delete()
    const before = await db.from('audit_entries').count('* as count').first()
    const broadcasts = recordBroadcasts()
    await write(client, student, '/tasks', { title: SECRET })
    await write(client, student, '/notes', { title: SECRET, body: '' })
    const entry = { id: '0198c0de-0000-7000-8000-00000000cafe', text: SECRET }
    await write(client, student, '/quick_entries', { ...entry, kind: 'task' })

    assert.lengthOf(broadcasts.sent, 0)
    assert.lengthOf(await db.from('pgboss.job'), 0)
    assert.lengthOf(await db.from('notifications').where('user_id', student.id), 0)
    assert.deepEqual(await db.from('audit_entries').count('* as count').first(), before)
  })

  test('the calendar that others may follow holds no task', async ({ assert, client }) => {
    const { student } = await writer(client)
    await Task.create({ ownerId: student.id, title: SECRET, dueAt: clock.now().plus({ days: 1 }) })
    const calendar = await client.get('/calendar/list').loginAs(student).withInertia()
    assert.notInclude(JSON.stringify(calendar.inertiaProps), SECRET)
  })
})
