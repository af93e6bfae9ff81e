import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import Case from '#safeguarding/models/case'
import AuditEntry from '#audit/models/audit_entry'
import DetectorList from '#safeguarding/models/detector_list'
import ReportConversation from '#safeguarding/actions/report_conversation'
import { backOffice } from '#tests/helpers/back_office'
import { freezeTime } from '#tests/helpers/time'
import { createStaff } from '#database/factories/accounts/user_factory'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

async function reported(client: ApiClient) {
  const { conversation, student, tutor } = await createConversation()
  const message = await createMessage(conversation, tutor, 'Tu es nul')
  const ids = { conversationId: conversation.id, reporterId: student.id, reportedId: tutor.id }
  const about = { messageId: message.id, category: 'hurtful' as const, words: 'Ça me fait mal' }
  const { caseId } = await new ReportConversation().handle({ ...ids, ...about })
  const staff = await createStaff(['safeguarding'])
  const path = `resources/cases/records/${caseId}`
  return { caseId, staff, path, office: backOffice(client, staff), tutor }
}

test.group('Cases in the back office', () => {
  test('are for those who keep children safe alone', async ({ client }) => {
    const { path } = await reported(client)
    for (const permission of ['coordinator', 'administrator'] as const) {
      const office = backOffice(client, await createStaff([permission]))
      ;(await office.get(`${path}/show`)).assertStatus(403)
      ;(await office.post(`${path}/readCase`, { what: 'evidence', reason: 'x' })).assertStatus(403)
    }
  })

  test('are counted on the first page, with their limit', async ({ client, assert }) => {
    freezeTime('2026-11-24T09:00:00Z')
    const { office } = await reported(client)
    const find = async (key: string) =>
      (await office.get('dashboard')).body().matters.find((one: { key: string }) => one.key === key)
    assert.equal((await find('openCases')).first[0].hours, 72)
    freezeTime('2026-11-28T09:00:00Z')
    assert.equal((await find('lateCases')).count, 1)
    assert.isUndefined(await find('openCases'))
  })

  test('show what was written only for a reason, which goes to the journal', async ({
    client,
    assert,
  }) => {
    const { path, office, caseId, staff } = await reported(client)
    const opened = await office.get(`${path}/readCase`)
    assert.equal(opened.body().form.reports[0].words, 'Ça me fait mal')
    assert.notInclude(JSON.stringify(opened.body()), 'Tu es nul')

    const without = await office.post(`${path}/readCase`, { what: 'evidence', reason: ' ' })
    assert.notInclude(JSON.stringify(without.body()), 'Tu es nul')
    for (const what of ['evidence', 'conversation']) {
      const read = await office.post(`${path}/readCase`, { what, reason: 'Signalement à lire' })
      const [part] = read.body().parts
      assert.deepInclude(part.messages[0], { body: 'Tu es nul', reported: true })
    }
    const entries = await AuditEntry.query().where('action', 'safeguarding.conversation_read')
    assert.lengthOf(entries, 2)
    assert.deepInclude(entries[0].$attributes, {
      actorId: staff.id,
      subjectId: caseId,
      reason: 'Signalement à lire',
    })
  })

  test('have one owner, and of two who take one, one has it', async ({ client, assert }) => {
    const { path, office, caseId, staff } = await reported(client)
    const other = backOffice(client, await createStaff(['safeguarding']))
    await office.post(`${path}/takeCase`, {})
    const late = await other.post(`${path}/takeCase`, {})
    assert.equal(late.body().notice.message, 'refusals.case_taken')
    assert.equal((await Case.findOrFail(caseId)).ownerId, staff.id)
    const close = await other.post(`${path}/closeCase`, { outcome: 'talked_to' })
    assert.equal(close.body().notice.message, 'refusals.case_not_yours')
  })

  test('are noted and closed, and then no longer read', async ({ client, assert }) => {
    const { path, office, caseId } = await reported(client)
    await office.post(`${path}/takeCase`, {})
    await office.post(`${path}/noteCase`, { body: 'Appelé le tuteur' })
    await office.post(`${path}/closeCase`, { outcome: 'talked_to' })
    const closed = await Case.findOrFail(caseId)
    assert.deepInclude(closed.$attributes, { state: 'closed', outcome: 'talked_to' })
    assert.lengthOf(await db.from('case_notes').where('case_id', caseId), 1)
    const read = await office.post(`${path}/readCase`, { what: 'evidence', reason: 'Encore' })
    assert.equal(read.body().notice.message, 'refusals.case_closed')
    assert.isUndefined(read.body().parts)
  })
})

test.group('The lists of the detector', () => {
  test('are changed by staff, and what can’t be an entry is refused', async ({
    client,
    assert,
  }) => {
    const office = backOffice(client, await createStaff(['safeguarding']))
    const list = await DetectorList.findByOrFail('name', 'networks')
    const path = `resources/detector_lists/records/${list.id}`
    for (const wrong of ['(a+)+$', '.*', 'deux mots']) {
      const refused = await office.post(`${path}/edit`, { entries: `insta\n\n${wrong}\nsnap` })
      assert.deepInclude(refused.body().record.errors.entries, {
        message: 'validation.detectorEntry',
        options: { line: 3, entry: wrong },
      })
    }
    const sentence = { sentence: 'mon yubo c’est lilou_11' }
    const before = await office.post(`${path}/trySentence`, sentence)
    assert.equal(before.body().notice.message, 'sentenceClear')
    await office.post(`${path}/edit`, { entries: `${list.entries}\nyubo` })
    const after = await office.post(`${path}/trySentence`, sentence)
    assert.equal(after.body().notice.message, 'sentenceFound')
    assert.lengthOf(
      await AuditEntry.query().where('action', 'safeguarding.detector_list_changed'),
      1
    )
  })
})
