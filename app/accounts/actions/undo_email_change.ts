import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { transaction, type Transaction } from '#core/transaction'
import { endLinks } from '#accounts/end_links'
import { endLoginSessions } from '#accounts/end_login_sessions'
import { undoneChangeOf } from '#accounts/email_change_links'
import { emailChangeOf, mayBeUndone } from '#accounts/email_change_state'
import { accountReader } from '#accounts/queries/account_reader'
import User from '#accounts/models/user'

/** `loginSession` is the one of the device that the link is opened on: it goes on when it is the student's own. */
type Input = { token: string; loginSession: { id: string; userId: string } | null }

/**
 * A guardian takes back the first address that a student gave to their account, whichever it has by now: they sign in
 * with the identifier again, and account mails go to the guardian.
 */
export default class UndoEmailChange {
  handle({ token, loginSession }: Input) {
    return transaction(async (trx) => {
      const changeId = await undoneChangeOf(token, trx)
      const change = changeId && (await emailChangeOf(changeId, trx))
      if (!change || !mayBeUndone(change)) return refused('link_not_valid')
      const user = await User.query({ client: trx })
        .where('id', change.userId)
        .forUpdate()
        .firstOrFail()
      if (!(await accountReader(withoutAddress(user), trx))) return refused('link_not_valid')

      await change.merge({ undoneAt: clock.now() }).save()
      await this.#undo(user, loginSession, trx)
      return done()
    })
  }

  async #undo(user: User, session: Input['loginSession'], trx: Transaction) {
    await user.merge({ email: null }).save()
    await endLoginSessions(user.id, trx, session?.userId === user.id ? session.id : undefined)
    await endLinks(user.id, trx)
    const subject = { type: 'user' as const, id: user.id }
    await record({ actorId: null, action: 'accounts.email_change_undone', subject }, trx)
  }
}

const withoutAddress = ({ id, firstName, role }: User) => ({ id, firstName, role, email: null })
