import { open, record, type Table } from '#tests/functional/strangers/rows'
import { createConversation } from '#database/factories/messaging/conversation_factory'
import { createMessageFile } from '#database/factories/messaging/message_file_factory'
import { createStaff } from '#database/factories/accounts/user_factory'
import ReadCase from '#safeguarding/actions/read_case'
import ReportConversation from '#safeguarding/actions/report_conversation'

async function conversation() {
  const { conversation: made, student, tutor } = await createConversation()
  return { address: { id: made.id }, student, tutor }
}

/** A file in the copy that a case keeps, and who of the team has read it. */
async function caseFile() {
  const { conversation: made, student, tutor } = await createConversation()
  await createMessageFile(made, tutor)
  const { caseId } = await new ReportConversation().handle({
    ...{ conversationId: made.id, reporterId: student.id, reportedId: tutor.id },
    ...{ messageId: null, category: null, words: '' },
  })
  const safeguarding = await createStaff(['safeguarding'])
  const reading = { caseId, staffId: safeguarding.id, reason: 'x', what: 'evidence' as const }
  const read = await new ReadCase().handle(reading)
  if (!read.ok) throw new Error('The case is closed')
  const { readingId, parts } = read.value
  const fileId = parts[0].messages[0].files[0].id
  return { address: { id: caseId, readingId, fileId }, safeguarding }
}

const ofCase = record(caseFile, { safeguarding: 'in' }, { waiting: 404 })

export const safeguarding: Table = {
  'case_files.show': {
    ...ofCase,
    answers: { ...ofCase.answers, coordinator: 403, administrator: 403 },
  },
  'concerns.show': open('whoever worries must find whom to call'),
  'reports.store': record(conversation, { student: 'in', tutor: 'in' }),
}
