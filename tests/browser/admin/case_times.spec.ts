import { test } from '@japa/runner'
import NoteCase from '#safeguarding/actions/note_case'
import OpenCase from '#safeguarding/actions/open_case'
import { freezeTime } from '#tests/helpers/time'
import { createStaff } from '#database/factories/accounts/user_factory'
import { openOffice, staffMember } from '#tests/helpers/office_in_browser'
import {
  createConversation,
  createMessage,
} from '#database/factories/messaging/conversation_factory'

test.group('The page of a case', (group) => {
  group.each.setup(() => void freezeTime('2026-11-24T09:00:00Z'))

  test('tells when things were said on the clock of whoever reads, not of their device', async ({
    assert,
  }) => {
    const { conversation, student, tutor } = await createConversation()
    await createMessage(conversation, tutor, 'On se voit dehors ?')
    const { id: staffId } = await createStaff(['safeguarding'])
    const what = { words: 'Elle a appelé.', category: null, urgent: false, ownerId: null }
    const about = { personId: student.id, conversationId: conversation.id }
    const opened = await new OpenCase().handle({ staffId, ...about, ...what })
    assert.isTrue(opened.ok)
    const { caseId } = (opened as { value: { caseId: string } }).value
    await new NoteCase().handle({ caseId, staffId, body: 'Rappeler ce soir.' })

    const person = await staffMember({ timeZone: 'Indian/Reunion' }, {}, ['safeguarding'])
    const { page } = person
    await openOffice(person, `/admin/resources/cases/records/${caseId}/readCase`)
    await page.getByText('Rappeler ce soir.').waitFor()
    await page.getByLabel('Raison').fill('Un appel')
    await page.getByRole('button', { name: 'Lire', exact: true }).click()
    await page.getByText('On se voit dehors ?').waitFor()
    const shown = await page.locator('[data-css="app-content"]').innerText()
    // What was said, the note, the copy and its message.
    assert.lengthOf(shown.match(/24 nov\. 2026,? (?:à )?13:00/g) ?? [], 4)
    assert.notInclude(shown, '10:00')
    assert.deepEqual(person.faults, [])
  })
})
