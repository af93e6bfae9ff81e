import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import User from '#accounts/models/user'
import { activeStaffWith } from '#accounts/queries/active_staff_with'
import { isUrgent, type Category } from '#safeguarding/categories'
import { keepReport } from '#safeguarding/keep_report'
import { conversationsOf } from '#safeguarding/queries/conversations_of'

type Input = {
  /** Who it is about. */
  personId: string
  staffId: string
  /** One of theirs, of which a copy is kept; null when nothing was written there. */
  conversationId: string | null
  category: Category | null
  words: string
  urgent: boolean
  ownerId: string | null
}

/**
 * The team opens a case itself, such as after a call: as with a report, it goes to the one that is open, if there is one, whose owner
 * stays if it has one. Refusals: it is about a colleague, not a conversation of theirs, or the owner isn't somebody active who protects.
 *
 * @throws E_ROW_NOT_FOUND when there is no such person.
 */
export default class OpenCase {
  handle({ personId, staffId, urgent, ...told }: Input) {
    return transaction(async (trx) => {
      const { role } = await User.findOrFail(personId, { client: trx })
      if (role === 'staff') return refused('case_of_colleague')
      if (!(await this.#hold(personId, told.conversationId, trx)))
        return refused('not_their_conversation')
      if (!(await this.#mayOwn(told.ownerId, trx))) return refused('not_a_protector')
      const people = { reportedId: personId, reporterId: staffId, messageId: null }
      const pressing = urgent || isUrgent(told.category)
      const { report, joined } = await keepReport({ ...told, ...people, urgent: pressing }, trx)
      return done({ caseId: report.caseId, joined })
    })
  }

  async #hold(personId: string, conversationId: string | null, trx: Transaction) {
    const held = conversationId
      ? conversationsOf(personId, trx).where('id', conversationId)
      : trx.from('users').where('id', personId)
    return (await held.forUpdate().select('id').first()) !== null
  }

  async #mayOwn(ownerId: string | null, trx: Transaction) {
    if (ownerId === null) return true
    const protecting = activeStaffWith(['safeguarding'], trx).where('users.id', ownerId)
    return (await protecting.select('users.id').first()) !== null
  }
}
