import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import type User from '#accounts/models/user'
import type Homework from '#homework/models/homework'
import { runJobs } from '#tests/helpers/events'
import { freezeTime } from '#tests/helpers/time'
import { caughtMails } from '#tests/helpers/mails'
import { createPair } from '#database/factories/matching/pair_factory'
import { createHomework } from '#database/factories/homework/homework_factory'

type Moved = { state: string; undo?: boolean; words?: string }

test.group('A tick that is undone', (group) => {
  group.each.setup(() => void freezeTime('2026-11-23T09:00:00Z'))

  const move = (client: ApiClient, user: User, { id }: Homework, moved: Moved) =>
    client
      .put(`/homework/${id}/state`)
      .loginAs(user)
      .withCsrfToken()
      .redirects(0)
      .accept('json')
      .json(moved as never)

  const bell = async (user: User) => {
    const told = await db
      .from('notifications')
      .where({ user_id: user.id, in_app: true })
      .whereLike('kind', 'homework.%')
      .orderBy('id')
      .select('kind', 'read_at')
    return told.map(({ kind, read_at: readAt }) => kind.split('_').at(-1) + (readAt ? ' (lu)' : ''))
  }
  const unread = async ({ id }: User) => {
    const { unread_notifications: count } = await db.from('users').where({ id }).firstOrFail()
    return count as number
  }
  const mailsAbout = ({ id }: Homework, word: string) =>
    caughtMails().filter(({ subject, text }) => subject.includes(word) && text.includes(id))

  test('takes back what it told, and tells of nothing twice', async ({ assert, client }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair)
    await runJobs()
    const before = await unread(tutor)
    await move(client, student, homework, { state: 'blocked', words: 'Le 3.' })
    await runJobs()

    freezeTime('2026-11-23T09:01:00Z')
    await move(client, student, homework, { state: 'submitted' })
    await runJobs()
    assert.deepEqual(await bell(tutor), ['blocked', 'submitted'])

    freezeTime('2026-11-23T09:01:10Z')
    await move(client, student, homework, { state: 'blocked', undo: true })
    await runJobs()
    await homework.refresh()
    assert.deepEqual([homework.state, homework.submittedAt], ['blocked', null])
    assert.deepEqual(await bell(tutor), ['blocked'])
    assert.equal(await unread(tutor), before + 1)
    assert.lengthOf(mailsAbout(homework, 'problème'), 1)

    freezeTime('2026-11-23T10:00:00Z')
    await move(client, student, homework, { state: 'submitted' })
    await runJobs()
    assert.deepEqual(await bell(tutor), ['blocked', 'submitted'])
  })

  test('drops the e-mail that waits, and leaves what was read', async ({ assert, client }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair)
    await runJobs()
    await move(client, student, homework, { state: 'submitted' })
    await runJobs()
    const told = db.from('notifications').where({ user_id: tutor.id, subject_id: homework.id })
    const { id } = await told.clone().firstOrFail()
    await told.clone().update({ read_at: new Date() })
    const waiting = { state: 'failed', next_attempt_at: new Date(), sent_at: null }
    await db.from('deliveries').where({ notification_id: id, channel: 'email' }).delete()
    await db.table('deliveries').insert({ notification_id: id, channel: 'email', ...waiting })
    const count = await unread(tutor)

    await move(client, student, homework, { state: 'todo' })
    await runJobs()
    assert.deepEqual(await bell(tutor), ['submitted (lu)'])
    assert.equal(await unread(tutor), count)
    const email = await db
      .from('deliveries')
      .where({ notification_id: id, channel: 'email' })
      .firstOrFail()
    assert.include(email, { state: 'dropped', next_attempt_at: null })
  })

  test('tells who is stuck when nobody was told yet', async ({ assert, client }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair)
    await runJobs()
    await move(client, student, homework, { state: 'blocked' })
    await move(client, student, homework, { state: 'submitted' })
    await move(client, student, homework, { state: 'blocked', undo: true })
    await runJobs()
    assert.deepEqual(await bell(tutor), ['blocked'])
  })

  test('undoes only what the student did last, with nothing to say', async ({ assert, client }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair)
    await runJobs()
    await move(client, student, homework, { state: 'blocked' })
    await runJobs()
    await move(client, student, homework, { state: 'in_progress' })
    await move(client, student, homework, { state: 'submitted' })
    await move(client, student, homework, { state: 'blocked', undo: true })
    await runJobs()
    assert.deepEqual(await bell(tutor), ['blocked', 'blocked'])
  })

  test('a review that is undone is told no more either', async ({ assert, client }) => {
    const { pair, student, tutor } = await createPair()
    const homework = await createHomework(pair, { state: 'submitted' })
    await runJobs()
    await move(client, tutor, homework, { state: 'reviewed' })
    await runJobs()
    assert.include(await bell(student), 'reviewed')
    await move(client, tutor, homework, { state: 'submitted', undo: true })
    await runJobs()
    assert.notInclude(await bell(student), 'reviewed')
  })
})
