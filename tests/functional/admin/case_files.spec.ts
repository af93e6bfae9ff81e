import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import AuditEntry from '#audit/models/audit_entry'
import { backOffice } from '#tests/helpers/back_office'
import { freezeTime } from '#tests/helpers/time'
import { createStaff } from '#database/factories/accounts/user_factory'
import { removeFiles } from '#core/files/remove_files'
import { transaction } from '#core/transaction'
import WithdrawMessage from '#messaging/actions/withdraw_message'
import ReportConversation from '#safeguarding/actions/report_conversation'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'
import {
  createDocument,
  createMessageFile,
  createPicture,
} from '#database/factories/messaging/message_file_factory'

/** A photo with words, a document without any, and what was withdrawn, reported once. */
async function reported(client: ApiClient) {
  const { conversation, student, tutor } = await createConversation()
  const photo = await createMessageFile(conversation, tutor, {
    file: await createPicture(),
    body: 'Regarde',
  })
  const document = await createMessageFile(conversation, tutor, { file: createDocument('A.pdf') })
  const withdrawn = await createMessage(conversation, tutor, 'Oubli')
  const own = { conversationId: conversation.id, pairId: conversation.pairId, authorId: tutor.id }
  await new WithdrawMessage().handle({ ...own, messageId: withdrawn.id })
  const report = (messageId: string | null) =>
    new ReportConversation().handle({
      conversationId: conversation.id,
      reporterId: student.id,
      reportedId: tutor.id,
      messageId,
      category: null,
      words: '',
    })
  const { caseId } = await report(photo.message.id)
  const staff = await createStaff(['safeguarding'])
  const office = backOffice(client, staff)
  const read = async (what: 'evidence' | 'conversation', as = office) => {
    const path = `resources/cases/records/${caseId}/readCase`
    const response = await as.post(path, { what, reason: 'À voir' })
    return response.body()
  }
  const withdraw = (messageId: string) => new WithdrawMessage().handle({ ...own, messageId })
  return { caseId, staff, office, read, report, withdraw, own, photo, document }
}

test.group('The files of a case', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  for (const what of ['evidence', 'conversation'] as const) {
    test(`stand with their messages in the ${what}, which says of each whether it was withdrawn`, async ({
      client,
      assert,
    }) => {
      const { read } = await reported(client)
      const { parts } = await read(what)
      assert.lengthOf(parts, 1)
      assert.containsSubset(parts[0].messages, [
        { body: 'Regarde', withdrawn: false, files: [{ kind: 'photo', width: 640, height: 480 }] },
        { body: '', withdrawn: false, files: [{ kind: 'document', name: 'A.pdf', bytes: 12 }] },
        { body: '', withdrawn: true, files: [], versions: [{ body: 'Oubli' }] },
      ])
    })

    test(`are served from a reading of the ${what}, small and large, also once withdrawn`, async ({
      client,
      assert,
    }) => {
      const { caseId, office, read, withdraw, photo, document } = await reported(client)
      await withdraw(photo.message.id)
      await withdraw(document.message.id)
      const { readingId, parts } = await read(what)
      const [seen, paper] = parts[0].messages.flatMap((one: { files: object[] }) => one.files)
      const url = `cases/${caseId}/readings/${readingId}/files`
      const small = await office.get(`${url}/${seen.id}?size=small`)
      small.assertStatus(200)
      small.assertHeader('content-type', 'image/webp')
      assert.lengthOf(await opened(), 0)
      const large = await office.get(`${url}/${seen.id}`)
      large.assertStatus(200)
      assert.isAbove(Number(large.header('content-length')), Number(small.header('content-length')))
      const saved = await office.get(`${url}/${paper.id}`)
      saved.assertHeader('content-disposition', "attachment; filename*=UTF-8''A.pdf")
      saved.assertHeader('x-content-type-options', 'nosniff')
      assert.deepEqual(
        (await opened()).map(({ reason, after }) => ({ reason, after })),
        [seen, paper].map(({ id }) => ({ reason: 'À voir', after: { fileId: id } }))
      )
    })
  }

  test('are for whoever read the case, within the hour, while it is open, and nobody else', async ({
    client,
  }) => {
    const { caseId, office, staff, read } = await reported(client)
    const { readingId, parts } = await read('evidence')
    const [{ id: fileId }] = parts[0].messages[0].files
    const url = (reading: string, file = fileId) =>
      `cases/${caseId}/readings/${reading}/files/${file}`
    const colleague = backOffice(client, await createStaff(['safeguarding']))
    ;(await colleague.get(url(readingId))).assertStatus(404)
    const other = await colleague.post(`resources/cases/records/${caseId}/readCase`, {
      what: 'conversation',
      reason: 'À voir aussi',
    })
    ;(await colleague.get(url(other.body().readingId))).assertStatus(404)
    ;(await office.get(url(randomUUID()))).assertStatus(404)
    ;(await office.get(url(readingId, randomUUID()))).assertStatus(404)
    for (const permission of ['coordinator', 'administrator'] as const) {
      const outside = backOffice(client, await createStaff([permission]))
      ;(await outside.get(url(readingId))).assertStatus(403)
    }
    ;(await office.get(url(readingId))).assertStatus(200)
    freezeTime('2026-11-24T10:00:01Z')
    ;(await office.get(url(readingId))).assertStatus(404)
    const again = await read('evidence')
    await db.from('cases').where('id', caseId).update({
      state: 'closed',
      outcome: 'talked_to',
      closed_by: staff.id,
      closed_at: DateTime.now().toJSDate(),
    })
    ;(await office.get(url(again.readingId))).assertStatus(404)
  })

  test('of another case are not found', async ({ client }) => {
    const [one, other] = [await reported(client), await reported(client)]
    const [here, there] = [await one.read('evidence'), await other.read('evidence')]
    const [{ id: fileId }] = there.parts[0].messages[0].files
    const url = `cases/${one.caseId}/readings/${here.readingId}/files/${fileId}`
    ;(await one.office.get(url)).assertStatus(404)
  })

  test('can neither be deleted nor changed as long as they are evidence', async ({
    client,
    assert,
  }) => {
    await reported(client)
    const { attachment_id: id } = await db.from('evidence_files').firstOrFail()
    await assert.rejects(
      () =>
        transaction(async (trx) => {
          await trx.from('message_files').where('attachment_id', id).delete()
          await removeFiles([id], trx)
        }),
      /evidence_files_attachment_id_fkey/
    )
    const refused = (table: string, values: object) =>
      assert.rejects(() => transaction((trx) => trx.from(table).update(values)), /append-only/)
    await refused('evidence_files', { place: 7 })
    await refused('attachments', { name: 'B.pdf' })
  })

  test('a copy of a further report holds what is new, and the message that it is about', async ({
    client,
    assert,
  }) => {
    const { read, report, withdraw, photo, document } = await reported(client)
    freezeTime('2026-11-24T09:30:00Z')
    await withdraw(document.message.id)
    await report(photo.message.id)
    const { parts } = await read('evidence')
    assert.deepEqual(
      parts.map((part: { unchanged: number; messages: object[] }) => [
        part.unchanged,
        part.messages.length,
      ]),
      [
        [0, 3],
        [1, 2],
      ]
    )
    assert.containsSubset(parts[1].messages, [
      { body: 'Regarde', reported: true },
      { body: '', withdrawn: true, files: [{ name: 'A.pdf' }] },
    ])
  })
})

const opened = () =>
  AuditEntry.query().where('action', 'safeguarding.case_file_opened').orderBy('createdAt')
