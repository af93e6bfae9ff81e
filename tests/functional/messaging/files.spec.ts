import sharp from 'sharp'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import Message from '#messaging/models/message'
import MessageFile from '#messaging/models/message_file'
import { forgetAttempts } from '#tests/helpers/limits'
import { jpeg, movingWebp, photoOfPhone, SVG } from '#tests/helpers/pictures'
import { assertStranger404 } from '#tests/helpers/strangers'
import { createConversation } from '#database/factories/messaging/conversation_factory'

type Opened = Awaited<ReturnType<typeof createConversation>>

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n')

function asker(client: ApiClient, { conversation: { id } }: Opened) {
  const path = (fileId: string) => `/messages/${id}/files/${fileId}`
  return {
    upload: (
      user: User,
      contents: Buffer,
      filename = 'photo.jpg',
      fileId = randomUUID() as string
    ) =>
      client
        .put(path(fileId))
        .loginAs(user)
        .withCsrfToken()
        .header('accept', 'application/json')
        .file('file', contents, { filename }),
    send: (user: User, message: object) =>
      client
        .post(`/messages/${id}/messages`)
        .loginAs(user)
        .withCsrfToken()
        .header('accept', 'application/json')
        .json({ clientId: randomUUID(), ...message }),
    see: (user: User, fileId: string, query = '') =>
      client
        .get(`${path(fileId)}${query}`)
        .loginAs(user)
        .redirects(0),
    withdraw: (user: User, messageId: string) =>
      client
        .delete(`/messages/${id}/messages/${messageId}`)
        .loginAs(user)
        .withCsrfToken()
        .header('accept', 'application/json'),
  }
}

test.group('Files of messages', (group) => {
  group.each.setup(forgetAttempts)

  test('exist for nobody but the two', async ({ client }) => {
    const { conversation } = await createConversation()
    await assertStranger404(client, 'put', `/messages/${conversation.id}/files/${randomUUID()}`)
    await assertStranger404(client, 'get', `/messages/${conversation.id}/files/${randomUUID()}`)
  })

  test('a picture that moves keeps its first frame', async ({ client, assert }) => {
    const opened = await createConversation()
    const { upload, see, send } = asker(client, opened)
    const fileId = randomUUID()
    const picture = await movingWebp()
    assert.equal((await sharp(picture, { animated: true }).metadata()).pages, 2)
    ;(await upload(opened.student, picture, 'chat.webp', fileId)).assertStatus(204)
    ;(await send(opened.student, { fileIds: [fileId] })).assertStatus(201)
    const kept = (await see(opened.tutor, fileId)).body()
    const { pages, width, height } = await sharp(kept, { animated: true }).metadata()
    assert.deepEqual([pages ?? 1, width, height], [1, 64, 48])
    const { dominant } = await sharp(kept).stats()
    assert.isAbove(dominant.b, dominant.r)
  })

  test('a photo goes alone, in two sizes and without what the phone knew', async ({
    client,
    assert,
  }) => {
    const opened = await createConversation()
    const { upload, send, see } = asker(client, opened)
    const fileId = randomUUID()
    const kept = await upload(opened.student, await photoOfPhone(), 'IMG_1.jpg', fileId)
    kept.assertStatus(204)
    const sent = await send(opened.student, { fileIds: [fileId] })
    sent.assertStatus(201)
    const { message } = sent.body()
    assert.equal(message.body, '')
    assert.containsSubset(message.files, [{ id: fileId, kind: 'photo', width: 480, height: 640 }])

    const large = await see(opened.tutor, fileId)
    large.assertStatus(200)
    large.assertHeader('content-type', 'image/webp')
    large.assertHeader('x-content-type-options', 'nosniff')
    large.assertHeader('cache-control', 'private, no-cache')
    assert.match(large.header('content-disposition')!, /^attachment;/)
    assert.isUndefined((await sharp(large.body()).metadata()).exif)
    const small = await see(opened.tutor, fileId, '?size=small')
    assert.equal((await sharp(small.body()).metadata()).height, 480)
    const again = await see(opened.tutor, fileId).header('if-none-match', large.header('etag')!)
    again.assertStatus(304)
  })

  test('a document keeps its name, and its end says what it is', async ({ client, assert }) => {
    const opened = await createConversation()
    const { upload, send, see } = asker(client, opened)
    const fileId = randomUUID()
    await upload(opened.tutor, PDF, 'Leçon n°1.exe', fileId)
    const sent = await send(opened.tutor, { body: 'Voici', fileIds: [fileId] })
    assert.containsSubset(sent.body().message.files, [
      { kind: 'document', name: 'Leçon n°1.pdf', bytes: PDF.length, width: null },
    ])
    const file = await see(opened.student, fileId)
    file.assertHeader('content-type', 'application/pdf')
    const name = `attachment; filename*=UTF-8''Le%C3%A7on%20n%C2%B01.pdf`
    file.assertHeader('content-disposition', name)
  })

  test('an upload that arrives twice is one file', async ({ client, assert }) => {
    const opened = await createConversation()
    const { upload } = asker(client, opened)
    const fileId = randomUUID()
    for (const user of [opened.student, opened.student]) {
      ;(await upload(user, await jpeg(), 'a.jpg', fileId)).assertStatus(204)
    }
    assert.lengthOf(await MessageFile.all(), 1)
    const taken = await upload(opened.tutor, await jpeg(), 'a.jpg', fileId)
    taken.assertStatus(409)
  })

  test('what is no picture or document is refused', async ({ client, assert }) => {
    const opened = await createConversation()
    const { upload } = asker(client, opened)
    for (const [contents, reason] of [
      [SVG, 'file_kind'],
      [Buffer.from('MZ\u0000\u0001\u0002'), 'file_kind'],
      [Buffer.alloc(0), 'file_missing'],
      [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'file_unreadable'],
      [Buffer.alloc(11 * 1024 * 1024, 'a'), 'file_too_heavy'],
    ] as const) {
      const response = await upload(opened.student, contents, 'a.pdf')
      response.assertStatus(422)
      assert.equal(response.body().error, reason)
    }
    assert.lengthOf(await MessageFile.all(), 0)
  })

  test('a drawing is refused as what its author knows it for', async ({ client, assert }) => {
    const opened = await createConversation()
    const { upload } = asker(client, opened)
    for (const contents of [SVG, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]) {
      const response = await upload(opened.student, contents, 'triangle.SVG')
      response.assertStatus(422)
      assert.equal(response.body().error, 'file_drawing')
      assert.match(response.body().message, /Les dessins SVG ne sont pas acceptés/)
    }
  })

  test('a send refers only to own files that are not sent yet', async ({ client, assert }) => {
    const opened = await createConversation()
    const { upload, send } = asker(client, opened)
    const fileId = randomUUID()
    await upload(opened.student, PDF, 'a.pdf', fileId)
    for (const [user, fileIds] of [
      [opened.tutor, [fileId]],
      [opened.student, [fileId, randomUUID()]],
    ] as const) {
      const response = await send(user, { fileIds })
      response.assertStatus(409)
      assert.equal(response.body().error, 'file_unknown')
    }
    const clientId = randomUUID()
    const first = await send(opened.student, { clientId, fileIds: [fileId] })
    first.assertStatus(201)
    const repeated = await send(opened.student, { clientId, fileIds: [fileId] })
    repeated.assertStatus(200)
    assert.deepEqual(repeated.body(), first.body())
    const stolen = await send(opened.student, { fileIds: [fileId] })
    assert.equal(stolen.body().error, 'file_unknown')
  })

  test('there are limits for a message, and words or files there must be', async ({
    client,
    assert,
  }) => {
    const opened = await createConversation()
    const { send } = asker(client, opened)
    const many = await send(opened.student, {
      fileIds: Array.from({ length: 5 }, () => randomUUID()),
    })
    assert.equal(many.body().error, 'too_many_files')
    for (const message of [{}, { body: '  ' }, { body: '', fileIds: [] }]) {
      ;(await send(opened.student, message)).assertStatus(422)
    }
    assert.lengthOf(await Message.all(), 0)
  })

  test('a withdrawn message serves its files to nobody; they are kept', async ({
    client,
    assert,
  }) => {
    const opened = await createConversation()
    const { upload, send, see, withdraw } = asker(client, opened)
    const fileId = randomUUID()
    await upload(opened.student, await jpeg(), 'a.jpg', fileId)
    ;(await see(opened.student, fileId)).assertStatus(404)
    const sent = await send(opened.student, { fileIds: [fileId] })
    const { message } = (await withdraw(opened.student, sent.body().message.id)).body()
    assert.containsSubset(message, { withdrawn: true, files: [] })
    for (const user of [opened.student, opened.tutor]) {
      ;(await see(user, fileId)).assertStatus(404)
    }
    assert.lengthOf(await MessageFile.query().where('message_id', message.id), 1)
  })
})
