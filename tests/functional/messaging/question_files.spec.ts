import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { jpeg } from '#tests/helpers/pictures'
import { forgetAttempts } from '#tests/helpers/limits'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { backOffice } from '#tests/helpers/back_office'
import WithdrawMessage from '#messaging/actions/withdraw_message'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import {
  createConversation,
  createQuestion,
} from '#database/factories/messaging/conversation_factory'
import {
  createMessageFile,
  createPicture,
} from '#database/factories/messaging/message_file_factory'

test.group('Files sent to the team', (group) => {
  group.each.setup(forgetAttempts)

  test('are uploaded, sent and seen by the person and by those who answer', async ({ client }) => {
    const [person, staff] = [await createUser(), await createStaff()]
    const { conversation, question } = await createQuestion(person)
    const fileId = randomUUID()
    const path = `/messages/${conversation.id}`
    const kept = await client
      .put(`${path}/files/${fileId}`)
      .loginAs(person)
      .withCsrfToken()
      .header('accept', 'application/json')
      .file('file', await jpeg(), { filename: 'photo.jpg' })
    kept.assertStatus(204)
    const sent = await client
      .post(`${path}/messages`)
      .loginAs(person)
      .withCsrfToken()
      .header('accept', 'application/json')
      .json({ clientId: randomUUID(), fileIds: [fileId] })
    sent.assertStatus(201)
    ;(await client.get(`${path}/files/${fileId}`).loginAs(person)).assertStatus(200)

    const { get } = backOffice(client, staff)
    const file = await get(`questions/${question.id}/files/${fileId}`)
    file.assertStatus(200)
    file.assertHeader('content-type', 'image/webp')
    file.assertHeader('cache-control', 'private, no-cache')
    file.assertHeader('x-content-type-options', 'nosniff')
  })

  test('go with an answer too, and the person sees them', async ({ client, assert }) => {
    const [person, staff] = [await createUser(), await createStaff()]
    const { conversation, question } = await createQuestion(person)
    const office = backOffice(client, staff)
    const fileId = randomUUID()
    const upload = (as: typeof staff, id = fileId) =>
      withSecondFactor(client.put(`/admin/api/questions/${question.id}/files/${id}`), as)
        .withCsrfToken()
        .accept('json')
        .redirects(0)
    const sent = await upload(staff).file('file', await jpeg(), { filename: 'plan.jpg' })
    sent.assertStatus(204)
    ;(await upload(staff)).assertStatus(204)
    ;(await upload(staff, randomUUID())).assertStatus(422)
    const colleague = backOffice(client, await createStaff())
    const answer = { clientId: randomUUID(), fileIds: [fileId] }
    const path = `questions/${question.id}/messages`
    ;(await colleague.post(path, answer)).assertStatus(409)
    ;(await office.post(path, { clientId: randomUUID() })).assertStatus(422)
    const tooMany = Array.from({ length: 5 }, () => randomUUID())
    ;(await office.post(path, { clientId: randomUUID(), fileIds: tooMany })).assertStatus(422)
    ;(await office.post(path, answer)).assertStatus(201)
    const page = await client
      .get(`/messages/${conversation.id}/messages`)
      .loginAs(person)
      .accept('json')
    assert.containsSubset(page.body().messages, [{ files: [{ id: fileId, kind: 'photo' }] }])
    const seen = await client.get(`/messages/${conversation.id}/files/${fileId}`).loginAs(person)
    seen.assertStatus(200)
  })

  test('a message of only files says which, in the list and in the thread', async ({ client }) => {
    const [person, staff] = [await createUser(), await createStaff()]
    const { conversation, question } = await createQuestion(person)
    const { fileId } = await createMessageFile(conversation, person)
    const { get } = backOffice(client, staff)
    ;(await get('questions')).assertBodyContains({
      questions: [{ id: question.id, lastMessage: { body: '', photoCount: 0, documentCount: 1 } }],
    })
    ;(await get(`questions/${question.id}`)).assertBodyContains({
      messages: [{ files: [] }, { withdrawn: false, files: [{ id: fileId, kind: 'document' }] }],
    })
  })

  test('of a pair, or of another question, are a 404 to staff', async ({ client, assert }) => {
    const [person, other] = [await createUser(), await createUser()]
    const staff = await createStaff(['coordinator', 'safeguarding'])
    const pair = await createConversation()
    const picture = { file: await createPicture() }
    const ofPair = await createMessageFile(pair.conversation, pair.student, picture)
    const { question } = await createQuestion(person)
    const asked = await createQuestion(other)
    const ofOther = await createMessageFile(asked.conversation, other, picture)
    const { get } = backOffice(client, staff)
    const see = async (id: string, fileId: string) =>
      (await get(`questions/${id}/files/${fileId}`)).status()

    for (const { fileId } of [ofPair, ofOther]) {
      assert.equal(await see(question.id, fileId), 404)
    }
    assert.equal(await see(pair.conversation.id, ofPair.fileId), 404)
    assert.equal(await see(asked.question.id, ofOther.fileId), 200)
    const direct = client.get(`/messages/${pair.conversation.id}/files/${ofPair.fileId}`)
    ;(await direct.loginAs(staff)).assertStatus(404)
  })

  test('are no longer there once withdrawn', async ({ client }) => {
    const [person, staff] = [await createUser(), await createStaff()]
    const { conversation, question } = await createQuestion(person)
    const { fileId, message } = await createMessageFile(conversation, person)
    const own = { conversationId: conversation.id, pairId: null, messageId: message.id }
    await new WithdrawMessage().handle({ ...own, authorId: person.id })
    const { get } = backOffice(client, staff)
    ;(await get(`questions/${question.id}/files/${fileId}`)).assertStatus(404)
    ;(await get('questions')).assertBodyContains({
      questions: [{ lastMessage: { body: '', photoCount: 0, documentCount: 0 } }],
    })
  })
})
