import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import AuditEntry from '#audit/models/audit_entry'
import { freezeTime } from '#tests/helpers/time'
import Question from '#messaging/models/question'
import Conversation from '#messaging/models/conversation'
import SendMessage from '#messaging/actions/send_message'
import HandQuestion from '#messaging/actions/hand_question'
import CloseQuestion from '#messaging/actions/close_question'
import OpenTeamConversation from '#messaging/actions/open_team_conversation'
import { createPair } from '#database/factories/matching/pair_factory'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createMessage, createQuestion } from '#database/factories/messaging/conversation_factory'

const hand = (question: Question, actorId: string, toId: string | null = actorId) =>
  new HandQuestion().handle({ questionId: question.id, actorId, fromId: question.ownerId, toId })

test.group('A conversation with the team', () => {
  test('is one for each person, however often it is opened at once', async ({ assert }) => {
    const person = await createUser()
    const open = () => new OpenTeamConversation().handle({ userId: person.id })
    const ids = await Promise.all([open(), open(), open(), open()])
    assert.lengthOf(new Set(ids), 1)
    assert.lengthOf(await db.from('conversation_members').where('user_id', person.id), 1)
  }).tags(['@committed'])

  test('belongs to a pair or to a person, never both, never neither', async ({ assert }) => {
    const { pair, student } = await createPair()
    const both = () => Conversation.create({ pairId: pair.id, personId: student.id })
    await assert.rejects(() => db.transaction(both), /conversations_of_pair_or_person/)
    const neither = () => db.transaction((trx) => Conversation.create({}, { client: trx }))
    await assert.rejects(neither, /conversations_of_pair_or_person/)
  })
})

test.group('A question', () => {
  test('is open, answered, open again; it waits since what was not answered', async ({
    assert,
  }) => {
    freezeTime('2026-11-25T09:00:00Z')
    const [person, staff] = [await createUser(), await createStaff()]
    const { conversation, question } = await createQuestion(person)
    freezeTime('2026-11-25T10:00:00Z')
    await createMessage(conversation, person, 'Encore moi.')
    await question.refresh()
    assert.containsSubset(question, { state: 'open', ownerId: null })
    assert.equal(question.askedAt.toUTC().toISO(), '2026-11-25T09:00:00.000Z')

    await createMessage(conversation, staff, 'Bonjour !')
    await question.refresh()
    assert.containsSubset(question, { state: 'answered', ownerId: staff.id })

    await createMessage(conversation, person, 'Merci, et pour demain ?')
    await question.refresh()
    assert.containsSubset(question, { state: 'open', ownerId: staff.id })
    assert.equal(question.askedAt.toUTC().toISO(), '2026-11-25T10:00:00.000Z')
  })

  test('of two who take it at once one wins, and the other is told who', async ({ assert }) => {
    const people = [
      await createStaff(['coordinator'], { firstName: 'Camille' }),
      await createStaff(['safeguarding'], { firstName: 'Noor' }),
    ]
    const { question } = await createQuestion(await createUser())
    const results = await Promise.all(people.map(({ id }) => hand(question, id)))

    const winner = results.findIndex(({ ok }) => ok)
    assert.deepEqual(results[1 - winner], {
      ok: false,
      reason: 'owner_changed',
      details: { name: people[winner].firstName },
    })
    await question.refresh()
    assert.equal(question.ownerId, people[winner].id)
    const entries = await AuditEntry.query().where('action', 'messaging.question_handed')
    assert.lengthOf(entries, 1)
    assert.containsSubset(entries[0], {
      actorId: people[winner].id,
      before: { ownerId: null },
      after: { ownerId: people[winner].id },
    })
  }).tags(['@committed'])

  test('is answered by who has it alone, and handed only to who may answer', async ({ assert }) => {
    const [owner, colleague] = [await createStaff(), await createStaff()]
    const other = await createStaff(['administrator'])
    const { conversation, question } = await createQuestion(await createUser())
    await hand(question, owner.id)
    await question.refresh()
    const answer = await new SendMessage().handle({
      conversationId: conversation.id,
      pairId: null,
      authorId: colleague.id,
      clientId: randomUUID(),
      body: 'Bonjour !',
    })
    assert.containsSubset(answer, { ok: false, reason: 'question_taken' })
    assert.containsSubset(await hand(question, owner.id, other.id), { reason: 'not_answering' })
    assert.isTrue((await hand(question, owner.id, colleague.id)).ok)
  })

  test('is closed unless they wrote meanwhile, and their next message opens it', async ({
    assert,
  }) => {
    const [person, staff] = [await createUser(), await createStaff()]
    const { conversation, question } = await createQuestion(person)
    const close = (position: number) =>
      new CloseQuestion().handle({ questionId: question.id, actorId: staff.id, position })
    assert.containsSubset(await close(0), { ok: false, reason: 'wrote_meanwhile' })
    assert.isTrue((await close(1)).ok)
    assert.isTrue((await close(1)).ok)
    const entries = await AuditEntry.query().where('action', 'messaging.question_closed')
    assert.lengthOf(entries, 1)

    await createMessage(conversation, person, 'Une autre question.')
    assert.equal((await Question.findOrFail(question.id)).state, 'open')
  })
})
