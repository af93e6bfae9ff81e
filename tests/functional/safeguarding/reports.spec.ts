import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import type User from '#accounts/models/user'
import Case from '#safeguarding/models/case'
import Message from '#messaging/models/message'
import Conversation from '#messaging/models/conversation'
import CaseOpened from '#safeguarding/events/case_opened'
import { createStaff } from '#database/factories/accounts/user_factory'
import EditMessage from '#messaging/actions/edit_message'
import WithdrawMessage from '#messaging/actions/withdraw_message'
import { freezeTime } from '#tests/helpers/time'
import { announced, runJobs } from '#tests/helpers/events'
import { caughtMails } from '#tests/helpers/mails'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import { assertStranger404 } from '#tests/helpers/strangers'
import type { ApiClient } from '@japa/api-client'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

const report = (client: ApiClient, reporter: User, { id }: Conversation, body: object = {}) =>
  client
    .post(`/messages/${id}/reports`)
    .loginAs(reporter)
    .withCsrfToken()
    .header('accept', 'application/json')
    .json(body)

const evidence = () => db.from('evidence').orderBy('position')

test.group('A report', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('does not exist for a stranger', async ({ client }) => {
    const { conversation } = await createConversation()
    await assertStranger404(client, 'post', `/messages/${conversation.id}/reports`, {})
    await assertStranger404(client, 'post', `/messages/${randomUUID()}/reports`, {})
  })

  test('opens a case with its limit and a copy of what was written', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    await createMessage(conversation, student, 'Bonjour')
    const bad = await createMessage(conversation, tutor, 'Tu es nul')
    const own = { conversationId: conversation.id, pairId: conversation.pairId }
    const change = { ...own, messageId: bad.id, authorId: tutor.id }
    await new EditMessage().handle({ ...change, body: 'Tu es bête' })
    const response = await report(client, student, conversation, { messageId: bad.id })
    response.assertStatus(201)

    const [opened, ...others] = await Case.all()
    assert.isEmpty(others)
    assert.equal(opened.reportedId, tutor.id)
    assert.equal(opened.dueAt.toMillis(), clock.now().plus({ hours: 72 }).toMillis())
    await new WithdrawMessage().handle(change)
    const kept = await evidence()
    assert.deepEqual(
      kept.map(({ body }) => body),
      ['Bonjour', 'Tu es bête']
    )
    assert.equal(kept[1].versions[0].body, 'Tu es nul')
  })

  test('keeps the messages around one, and no more of a long conversation', async ({
    client,
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    await db.from('settings').update({ evidence_messages: 5 })
    const sent = []
    for (let one = 0; one < 9; one++) sent.push(await createMessage(conversation, tutor, `${one}`))
    await report(client, student, conversation, { messageId: sent[4].id })
    assert.deepEqual(
      (await evidence()).map(({ body }) => body),
      ['2', '3', '4', '5', '6']
    )
  })

  test('of something urgent has hours', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    await report(client, student, conversation, { category: 'danger' })
    const [opened] = await Case.all()
    assert.isTrue(opened.urgent)
    assert.equal(opened.dueAt.toMillis(), clock.now().plus({ hours: 4 }).toMillis())
  })

  test('that comes again adds to the open case, whose limit only comes nearer', async ({
    client,
    assert,
  }) => {
    const { conversation, student } = await createConversation()
    await report(client, student, conversation)
    await report(client, student, conversation, { category: 'danger', words: 'J’ai peur' })
    await report(client, student, conversation)
    const [opened, ...others] = await Case.all()
    assert.isEmpty(others)
    assert.equal(opened.dueAt.toMillis(), clock.now().plus({ hours: 4 }).toMillis())
    assert.lengthOf(await db.from('reports').where('case_id', opened.id), 3)
    assert.sameDeepMembers(await announced(CaseOpened), [
      { caseId: opened.id, urgent: false, by: student.id },
      { caseId: opened.id, urgent: true, by: student.id },
    ])
  })

  test('of a message that was withdrawn keeps what it said', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const bad = await createMessage(conversation, tutor, 'Tu es nul')
    const own = { conversationId: conversation.id, pairId: conversation.pairId }
    await new WithdrawMessage().handle({ ...own, messageId: bad.id, authorId: tutor.id })
    const response = await report(client, student, conversation, { messageId: bad.id })
    response.assertStatus(201)
    const [kept] = await evidence()
    assert.equal(kept.body, '')
    assert.equal(kept.versions[0].body, 'Tu es nul')
  })

  test('of one’s own message or of another conversation’s finds no such message', async ({
    client,
    assert,
  }) => {
    const { conversation, student } = await createConversation()
    const own = await createMessage(conversation, student)
    const other = await createConversation()
    const foreign = await createMessage(other.conversation, other.tutor)
    for (const { id: messageId } of [own, foreign]) {
      const response = await report(client, student, conversation, { messageId })
      response.assertStatus(404)
    }
    assert.lengthOf(await Case.all(), 0)
  })

  test('is possible when the pair may no longer write', async ({ client }) => {
    const { conversation, pair, student } = await createConversation()
    await pair.merge({ state: 'paused' }).save()
    const response = await report(client, student, conversation)
    response.assertStatus(201)
  })

  test('teaches the reported person nothing', async ({ client, assert }) => {
    const { conversation, student, tutor } = await createConversation()
    const message = await createMessage(conversation, tutor)
    const seen = async () => {
      const pages = ['/', '/messages', `/messages/${conversation.id}`, '/notifications', '/concern']
      const answers = []
      for (const page of pages) {
        const response = await client.get(page).loginAs(tutor).withInertia()
        answers.push(withoutChance(response.body().props ?? response.text()))
      }
      const changes = await client
        .get(`/messages/${conversation.id}/changes?after=0`)
        .loginAs(tutor)
        .header('accept', 'application/json')
      return JSON.stringify([answers, changes.body()])
    }
    const before = await seen()
    const revision = (await Conversation.findOrFail(conversation.id)).revision
    const broadcasts = recordBroadcasts()
    await report(client, student, conversation, { messageId: message.id, category: 'hurtful' })

    assert.isEmpty(broadcasts.sent)
    assert.equal((await Conversation.findOrFail(conversation.id)).revision, revision)
    assert.equal(await seen(), before)
    assert.lengthOf(await Message.all(), 1)
    assert.isEmpty(await db.from('notifications').where('user_id', tutor.id))
  })
})

/** Tokens are made anew for each page. */
const withoutChance = (props: unknown) =>
  JSON.stringify(props, (name, value) =>
    /^(clientId|replyId|csrfToken|appointmentId|cspNonce)$/.test(name) ? undefined : value
  )

test.group('A case that is new', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('is told to whoever may open it, by e-mail too, without a name or a word', async ({
    client,
    assert,
  }) => {
    const made = await createConversation({
      student: { firstName: 'Zoltán', familyName: 'Kovàcs' },
      tutor: { firstName: 'Wilhelmine' },
    })
    const { conversation, student, tutor } = made
    const nadia = await createStaff(['safeguarding', 'coordinator'])
    await createStaff(['administrator'])
    const gone = await createStaff(['safeguarding'], { state: 'deactivated' })
    const bad = await createMessage(conversation, tutor, 'Une méchanceté')
    const body = { messageId: bad.id, words: 'Elle m’insulte' }
    await report(client, student, conversation, body)
    await report(client, student, conversation, body)
    await runJobs()

    const told = await db.from('notifications').where('kind', 'safeguarding.case_opened')
    assert.deepEqual(
      told.map((row) => row.user_id),
      [nadia.id]
    )
    const mails = caughtMails().filter(({ subject }) => subject === 'Un dossier est ouvert')
    assert.deepEqual(
      mails.map(({ to }) => to),
      [nadia.email]
    )
    const { text, html } = mails[0]
    assert.include(text, 'vendredi 27 novembre à 10:00')
    assert.notMatch(text + html, /Zolt|Kov|Wilhelm|méchanc|insulte/)
    assert.isEmpty(caughtMails(gone.email!))
  })

  test('is told again as it becomes urgent', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    const nadia = await createStaff(['safeguarding'])
    await report(client, student, conversation)
    await runJobs()
    await report(client, student, conversation, { category: 'danger' })
    await runJobs()
    assert.lengthOf(caughtMails(nadia.email!), 2)
  })
})
