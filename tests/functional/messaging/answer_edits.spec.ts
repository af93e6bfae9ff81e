import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { ApiClient } from '@japa/api-client'
import type User from '#accounts/models/user'
import AuditEntry from '#audit/models/audit_entry'
import MessageVersion from '#messaging/models/message_version'
import { freezeTime } from '#tests/helpers/time'
import { withSecondFactor } from '#tests/helpers/second_factor'
import { createStaff, createUser } from '#database/factories/accounts/user_factory'
import { createMessage, createQuestion } from '#database/factories/messaging/conversation_factory'

const NOW = '2026-11-23T09:00:00Z'

async function answered() {
  const person = await createUser()
  const { conversation, question, message: asked } = await createQuestion(person)
  const staff = await createStaff()
  const answer = await createMessage(conversation, staff, 'Voilà.')
  const pathOf = (id: string) => `/admin/api/questions/${question.id}/messages/${id}`
  return { person, staff, asked, answer, question, pathOf, path: pathOf(answer.id) }
}

function asker(client: ApiClient, staff: User) {
  const ask = (method: 'put' | 'delete', path: string) =>
    withSecondFactor(client[method](path), staff)
      .withCsrfToken()
      .header('accept', 'application/json')
  return {
    edit: (path: string, body = 'Voici.') => ask('put', path).json({ body }),
    withdraw: (path: string) => ask('delete', path),
  }
}

const actionsOf = async (actorId: string) =>
  (await AuditEntry.query().where('actorId', actorId).orderBy('id')).map(({ action }) => action)

test.group('An answer of the team', (group) => {
  group.each.setup(() => void freezeTime(NOW))

  test('is corrected by its author, marked and in the journal', async ({ client, assert }) => {
    const { staff, answer, path } = await answered()
    const edited = await asker(client, staff).edit(path)
    edited.assertStatus(200)
    edited.assertBodyContains({ message: { body: 'Voici.' } })
    assert.isNotNull(edited.body().message.editedAt)
    const [version] = await MessageVersion.query().where('messageId', answer.id)
    assert.equal(version.body, 'Voilà.')
    assert.include(await actionsOf(staff.id), 'messaging.answer_corrected')
  })

  test('can be corrected for 15 minutes', async ({ client, assert }) => {
    const { staff, path } = await answered()
    freezeTime(DateTime.fromISO(NOW).plus({ minutes: 16 }).toISO()!)
    const late = await asker(client, staff).edit(path)
    late.assertStatus(409)
    late.assertBodyContains({ error: 'too_late' })
    assert.notInclude(await actionsOf(staff.id), 'messaging.answer_corrected')
  })

  test('is withdrawn by its author, once in the journal', async ({ client, assert }) => {
    const { staff, path } = await answered()
    const { withdraw } = asker(client, staff)
    const withdrawn = await withdraw(path)
    withdrawn.assertStatus(200)
    withdrawn.assertBodyContains({ message: { withdrawn: true, body: '' } })
    ;(await withdraw(path)).assertStatus(200)
    const actions = await actionsOf(staff.id)
    assert.lengthOf(
      actions.filter((action) => action === 'messaging.answer_withdrawn'),
      1
    )
  })

  test('is nobody else’s to change, nor are the words of the person', async ({ client }) => {
    const { staff, asked, path, pathOf } = await answered()
    const colleague = asker(client, await createStaff())
    ;(await colleague.edit(path)).assertStatus(404)
    ;(await colleague.withdraw(path)).assertStatus(404)
    ;(await asker(client, staff).edit(pathOf(asked.id))).assertStatus(404)
    ;(await asker(client, staff).withdraw(pathOf(asked.id))).assertStatus(404)
  })
})
