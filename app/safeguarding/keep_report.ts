import { clock } from '#core/clock'
import { record } from '#audit/record'
import { announce } from '#core/events/announce'
import Settings from '#core/models/settings'
import type { Transaction } from '#core/transaction'
import Case from '#safeguarding/models/case'
import Report from '#safeguarding/models/report'
import CaseOpened from '#safeguarding/events/case_opened'
import { freezeEvidence } from '#safeguarding/queries/freeze_evidence'

type Told = {
  /** Where it was written; null when it was said or seen elsewhere. */
  conversationId: string | null
  reporterId: string
  reportedId: string
  messageId: string | null
  category: Report['category']
  words: string
  urgent: boolean
  /** Whose case it becomes, unless it is somebody's already. */
  ownerId?: string | null
}

/**
 * Keeps what somebody told the team, with a copy of what was written. It goes to the case that is open about this person in this
 * conversation, whose limit only ever comes nearer, or opens one. The caller holds the conversation, or the person where there
 * is none, so that two at once open one case.
 */
export async function keepReport(told: Told, trx: Transaction) {
  const settings = await Settings.query({ client: trx }).firstOrFail()
  const hours = told.urgent ? settings.urgentCaseHours : settings.caseHours
  const dueAt = clock.now().plus({ hours })
  const open = await openCase(told, trx)
  const held = open ? await join(open, told, dueAt, trx) : await begin(told, dueAt, trx)

  const { reporterId, messageId, category, words, conversationId } = told
  const values = { caseId: held.id, reporterId, messageId, category, words }
  const report = await Report.create({ ...values, createdAt: clock.now() }, { client: trx })
  const count = settings.evidenceMessages
  if (conversationId)
    await freezeEvidence({ reportId: report.id, conversationId, messageId, count }, trx)
  return { report, joined: open !== null }
}

function openCase({ conversationId, reportedId }: Told, trx: Transaction) {
  const cases = Case.query({ client: trx }).where({ reportedId, state: 'open' }).forUpdate()
  return conversationId
    ? cases.where({ conversationId }).first()
    : cases.whereNull('conversationId').first()
}

async function join(
  open: Case,
  { urgent, reporterId, ownerId = null }: Told,
  dueAt: Case['dueAt'],
  trx: Transaction
) {
  const subject = { type: 'case', id: open.id } as const
  const owned = open.ownerId === null && ownerId !== null
  const after = owned ? { ownerId } : undefined
  await record({ actorId: reporterId, action: 'safeguarding.case_joined', subject, after }, trx)
  if (owned) open.ownerId = ownerId
  if (dueAt < open.dueAt) open.dueAt = dueAt
  if (urgent && !open.urgent) await tell(open, reporterId, trx, urgent)
  if (urgent) open.urgent = true
  return open.save()
}

async function begin(told: Told, dueAt: Case['dueAt'], trx: Transaction) {
  const { conversationId, reportedId, reporterId, urgent, ownerId = null } = told
  const values = { conversationId, reportedId, urgent, ownerId, dueAt, createdAt: clock.now() }
  const opened = await Case.create(values, { client: trx })
  const subject = { type: 'case', id: opened.id } as const
  const after = ownerId ? { ownerId } : undefined
  await record({ actorId: reporterId, action: 'safeguarding.case_opened', subject, after }, trx)
  await tell(opened, reporterId, trx, urgent)
  return opened
}

const tell = ({ id: caseId }: Case, by: string, trx: Transaction, urgent: boolean) =>
  announce(new CaseOpened({ caseId, urgent, by }), trx)
