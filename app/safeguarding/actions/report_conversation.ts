import { clock } from '#core/clock'
import { record } from '#audit/record'
import { announce } from '#core/events/announce'
import Settings from '#core/models/settings'
import { transaction, type Transaction } from '#core/transaction'
import Case from '#safeguarding/models/case'
import Report from '#safeguarding/models/report'
import CaseOpened from '#safeguarding/events/case_opened'
import { freezeEvidence } from '#safeguarding/queries/freeze_evidence'

type Input = {
  conversationId: string
  reporterId: string
  reportedId: string
  /** The message that it is about; null for the whole conversation. */
  messageId: string | null
  category: Report['category']
  words: string
}

/** What can't wait for days. */
const URGENT = ['sexual', 'danger']

/**
 * Tells the team, with a copy of what was written. A second report about the same person goes to the case that is
 * open, whose limit only ever comes nearer. Nothing in the conversation changes, and nobody is told there.
 *
 * @throws E_ROW_NOT_FOUND when the reported person wrote no such message in this conversation.
 */
export default class ReportConversation {
  handle(input: Input) {
    return transaction(async (trx) => {
      await this.#hold(input, trx)
      const settings = await Settings.query({ client: trx }).firstOrFail()
      const opened = await this.#case(input, settings, trx)
      const { conversationId, messageId } = input
      const { reporterId, category, words } = input
      const values = { caseId: opened.id, reporterId, messageId, category, words }
      const report = await Report.create({ ...values, createdAt: clock.now() }, { client: trx })
      const count = settings.evidenceMessages
      await freezeEvidence({ reportId: report.id, conversationId, messageId, count }, trx)
      return report
    })
  }

  /** Two reports at once open one case. */
  async #hold({ conversationId, messageId, reportedId }: Input, trx: Transaction) {
    await trx.from('conversations').where('id', conversationId).forUpdate().select('id')
    if (messageId === null) return
    await trx
      .from('messages')
      .where({ id: messageId, conversation_id: conversationId, author_id: reportedId })
      .select('id')
      .firstOrFail()
  }

  async #case(input: Input, settings: Settings, trx: Transaction) {
    const { conversationId, reportedId, reporterId, category } = input
    const urgent = URGENT.includes(category ?? '')
    const hours = urgent ? settings.urgentCaseHours : settings.caseHours
    const dueAt = clock.now().plus({ hours })
    const open = await Case.query({ client: trx })
      .where({ conversationId, reportedId, state: 'open' })
      .first()
    if (open) {
      if (dueAt < open.dueAt) open.dueAt = dueAt
      if (urgent && !open.urgent) await announce(new CaseOpened({ caseId: open.id, urgent }), trx)
      if (urgent) open.urgent = true
      return open.save()
    }
    const values = { conversationId, reportedId, urgent, dueAt, createdAt: clock.now() }
    const opened = await Case.create(values, { client: trx })
    const subject = { type: 'case', id: opened.id }
    await record({ actorId: reporterId, action: 'safeguarding.case_opened', subject }, trx)
    await announce(new CaseOpened({ caseId: opened.id, urgent }), trx)
    return opened
  }
}
