import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import type User from '#accounts/models/user'
import Pin from '#messaging/models/pin'
import Message from '#messaging/models/message'
import Homework from '#homework/models/homework'
import Detection from '#safeguarding/models/detection'
import DetectorList from '#safeguarding/models/detector_list'
import { detectorRules } from '#safeguarding/detector_rules'
import type Conversation from '#messaging/models/conversation'
import type { ApiClient } from '@japa/api-client'
import {
  createDocument,
  createUnsentFile,
} from '#database/factories/messaging/message_file_factory'
import { freezeTime } from '#tests/helpers/time'
import { createPair } from '#database/factories/matching/pair_factory'
import { recordBroadcasts } from '#tests/helpers/broadcasts'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

const NUMBER = 'Mon numéro : 06 39 98 12 34'

type Send = { clientId?: string; body?: string; explanation?: string }

const send = (
  client: ApiClient,
  author: User,
  { id }: Conversation,
  { clientId = randomUUID(), body = NUMBER, explanation }: Send = {}
) =>
  client
    .post(`/messages/${id}/messages`)
    .loginAs(author)
    .withCsrfToken()
    .header('accept', 'application/json')
    .json({ clientId, body, explanation })

test.group('A message with contact details', () => {
  test('is not stored the first time; its author is told why and where', async ({
    client,
    assert,
  }) => {
    const { conversation, student } = await createConversation()
    const broadcasts = recordBroadcasts()
    const response = await send(client, student, conversation)
    response.assertStatus(409)
    response.assertBodyContains({
      error: 'contact_details',
      findings: [{ kind: 'phone', start: 13, end: 27 }],
    })
    assert.match(response.body().message, /Ton message n’est pas encore parti/)
    assert.lengthOf(await Message.all(), 0)
    assert.isEmpty(broadcasts.sent)
  })

  test('is judged by what stands in a list, an empty line is nothing', async ({ client }) => {
    const { conversation, student } = await createConversation()
    await DetectorList.query().where('name', 'email_providers').update({ entries: '\nfree' })
    detectorRules.forget()
    const body = 'le mot bonarobaserie existe-t-il ?'
    const response = await send(client, student, conversation, { body })
    detectorRules.forget()
    response.assertStatus(201)
  })

  test('warns a tutor in the same way, politely', async ({ client, assert }) => {
    const { conversation, tutor } = await createConversation()
    const response = await send(client, tutor, conversation)
    response.assertStatus(409)
    assert.match(response.body().message, /Votre message/)
  })

  test('leaves a single try that was given up unknown to the team', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    await send(client, student, conversation)
    const [detection] = await Detection.all()
    assert.equal(detection.state, 'kept')
    const kept = JSON.stringify(detection.$attributes)
    for (const digits of ['39 98', '12 34', '0639981234']) assert.notInclude(kept, digits)
  })

  test('goes with an explanation, and the team has it before it', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    const clientId = randomUUID()
    await send(client, student, conversation, { clientId })
    const explanation = 'C’est le numéro du collège.'
    const response = await send(client, student, conversation, { clientId, explanation })
    response.assertStatus(201)
    const [detection, ...others] = await Detection.all()
    assert.isEmpty(others)
    assert.equal(detection.state, 'new')
    assert.equal(detection.messageId, response.body().message.id)
    assert.equal(detection.explanation, explanation)
    assert.deepEqual(detection.kinds, ['phone'])
    assert.equal(detection.authorId, student.id)
  })

  test('that arrives three times is one try', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    const clientId = randomUUID()
    for (let time = 0; time < 3; time++) await send(client, student, conversation, { clientId })
    const [detection, ...others] = await Detection.all()
    assert.isEmpty(others)
    assert.equal(detection.state, 'kept')
  })

  test('a third try within seven days goes to the team', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    freezeTime('2026-11-01T10:00:00Z')
    await send(client, student, conversation)
    freezeTime('2026-11-09T10:00:00Z')
    await send(client, student, conversation)
    freezeTime('2026-11-10T10:00:00Z')
    await send(client, student, conversation)
    const states = async () =>
      (await Detection.query().orderBy('createdAt')).map(({ state }) => state)
    assert.deepEqual(await states(), ['kept', 'kept', 'kept'])
    await send(client, student, conversation, { body: 'mon insta c’est lilou.pr_11' })
    assert.deepEqual(await states(), ['kept', 'kept', 'kept', 'new'])
  })

  test('a try by a correction or a pin counts as one by a send', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    const { id } = await createMessage(conversation, student, 'Bonjour')
    const path = `/messages/${conversation.id}/messages/${id}`
    const ask = (method: 'put' | 'post', url: string, json: object) =>
      client[method](url).loginAs(student).withCsrfToken().accept('json').json(json)
    freezeTime('2026-11-01T10:00:00Z')
    await ask('put', path, { body: NUMBER })
    freezeTime('2026-11-01T10:01:00Z')
    await ask('post', `${path}/pin`, { reason: NUMBER })
    freezeTime('2026-11-01T10:02:00Z')
    await send(client, student, conversation)
    const detections = await Detection.query().orderBy('createdAt')
    assert.deepEqual(
      detections.map(({ state }) => state),
      ['kept', 'kept', 'new']
    )
  })

  test('a correction may not add any', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    const { id } = await createMessage(conversation, student, 'Bonjour')
    const response = await client
      .put(`/messages/${conversation.id}/messages/${id}`)
      .loginAs(student)
      .withCsrfToken()
      .header('accept', 'application/json')
      .json({ body: NUMBER })
    response.assertStatus(409)
    response.assertBodyContains({ error: 'contact_details_added', findings: [{ kind: 'phone' }] })
    const message = await Message.findOrFail(id)
    assert.equal(message.body, 'Bonjour')
    assert.lengthOf(await Detection.all(), 1)
  })

  test('nor may the word on why a message is pinned', async ({ client, assert }) => {
    const { conversation, student } = await createConversation()
    const { id } = await createMessage(conversation, student, 'Bonjour')
    const pin = (reason: string) =>
      client
        .post(`/messages/${conversation.id}/messages/${id}/pin`)
        .loginAs(student)
        .withCsrfToken()
        .header('accept', 'application/json')
        .json({ reason })
    const response = await pin(NUMBER)
    response.assertStatus(409)
    response.assertBodyContains({ error: 'contact_details_pinned', findings: [{ kind: 'phone' }] })
    assert.lengthOf(await Pin.all(), 0)
    assert.lengthOf(await Detection.all(), 1)
    ;(await pin('À relire')).assertStatus(200)
  })

  test('in the name of a file are warned of at that file, and may be explained', async ({
    client,
    assert,
  }) => {
    const { conversation, student } = await createConversation()
    const fileId = await createUnsentFile(
      conversation,
      student,
      createDocument('tel 0612345678.pdf')
    )
    const clientId = randomUUID()
    const ask = (more: object) =>
      client
        .post(`/messages/${conversation.id}/messages`)
        .loginAs(student)
        .withCsrfToken()
        .accept('json')
        .json({ clientId, body: 'Mon devoir', fileIds: [fileId], ...more })
    const response = await ask({})
    response.assertStatus(409)
    response.assertBodyContains({
      error: 'contact_details',
      findings: [{ kind: 'phone', start: 4, end: 14, fileName: 'tel 0612345678.pdf' }],
    })
    assert.lengthOf(await Message.all(), 0)
    ;(await ask({ explanation: 'Le nom du scan' })).assertStatus(201)
    const [detection] = await Detection.all()
    assert.deepInclude(detection.$attributes, { state: 'new', kinds: ['phone'] })
  })

  test('the name of a file of schoolwork goes without a word', async ({ client }) => {
    const { conversation, student } = await createConversation()
    for (const name of ['Exposé Twitter final.pdf', 'Scan 06-12-2026 14.30.15.pdf']) {
      const fileIds = [await createUnsentFile(conversation, student, createDocument(name))]
      const response = await client
        .post(`/messages/${conversation.id}/messages`)
        .loginAs(student)
        .withCsrfToken()
        .accept('json')
        .json({ clientId: randomUUID(), fileIds })
      response.assertStatus(201)
    }
  })

  test('that was explained may be corrected around them', async ({ client }) => {
    const { conversation, student } = await createConversation()
    const sent = await send(client, student, conversation, { explanation: 'Le collège' })
    const response = await client
      .put(`/messages/${conversation.id}/messages/${sent.body().message.id}`)
      .loginAs(student)
      .withCsrfToken()
      .header('accept', 'application/json')
      .json({ body: `${NUMBER}, merci` })
    response.assertStatus(200)
  })

  test('schoolwork goes without a word', async ({ client }) => {
    const { conversation, student } = await createConversation()
    const body = '06 + 12 = 18, exercice 4 page 34'
    const response = await send(client, student, conversation, { body })
    response.assertStatus(201)
  })
})

test.group('Contact details beside the conversation', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('are refused at their field, in words that show them and say where they may go', async ({
    client,
    assert,
  }) => {
    const { pair, tutor } = await createPair()
    const response = await client
      .post('/homework')
      .loginAs(tutor)
      .withCsrfToken()
      .accept('json')
      .json({
        pairId: pair.id,
        title: 'Exercices 4 et 5',
        instructions: 'Envoie la photo à jeanne.durand@gmail.com',
        dueLocal: '2026-11-30T18:00',
      })
    response.assertStatus(422)
    const [fault, ...others] = response.body().errors
    assert.isEmpty(others)
    assert.equal(fault.field, 'instructions')
    assert.equal(
      fault.message,
      'Consigne : « jeanne.durand@gmail.com » est une adresse e-mail. ' +
        'S’il le faut vraiment, l’écrire dans la conversation et expliquer pourquoi.'
    )
    assert.lengthOf(await Homework.all(), 0)
  })
})

test.group('A phone number that is spread over messages', () => {
  const say = async (client: ApiClient, author: User, conversation: Conversation, body: string) =>
    (await send(client, author, conversation, { body })).response.status

  test('is warned of where it becomes one, and its rest goes with an explanation', async ({
    client,
    assert,
  }) => {
    freezeTime('2026-11-23T09:00:00Z')
    const { conversation, student, tutor } = await createConversation()
    assert.equal(await say(client, student, conversation, '06 39 98'), 201)
    assert.equal(await say(client, tutor, conversation, 'Pardon ?'), 201)
    const response = await send(client, student, conversation, { body: 'et 12 34 voilà' })
    response.assertStatus(409)
    response.assertBodyContains({ findings: [{ kind: 'phone', start: 3, end: 8 }] })
    const explanation = 'ce sont des réponses'
    const clientId = randomUUID()
    const again = { clientId, body: 'et 12 34 voilà', explanation }
    ;(await send(client, student, conversation, again)).assertStatus(201)
    ;(await send(client, student, conversation, again)).assertStatus(200)
    assert.equal(await say(client, student, conversation, 'merci, à 18 h'), 201)
    assert.deepEqual(
      (await Detection.all()).map(({ kinds }) => kinds),
      [['phone'], ['phone']]
    )
  })

  test('is none when each wrote a part, or when minutes lie between', async ({
    client,
    assert,
  }) => {
    freezeTime('2026-11-23T09:00:00Z')
    const { conversation, student, tutor } = await createConversation()
    assert.equal(await say(client, student, conversation, '06 39 98'), 201)
    assert.equal(await say(client, tutor, conversation, '12 34'), 201)
    freezeTime('2026-11-23T09:11:00Z')
    assert.equal(await say(client, student, conversation, '12 34'), 201)
  })
})
