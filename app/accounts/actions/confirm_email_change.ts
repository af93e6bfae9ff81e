import { clock } from '#core/clock'
import { record } from '#audit/record'
import { done, refused } from '#core/result'
import { announce } from '#core/events/announce'
import { transaction, type Transaction } from '#core/transaction'
import { addressRefusal } from '#accounts/address_refusal'
import { changeConsents } from '#accounts/change_consents'
import { changeLinkOf } from '#accounts/email_change_links'
import { emailChangeOf, stateOf } from '#accounts/email_change_state'
import { endLinks } from '#accounts/end_links'
import { endLoginSessions } from '#accounts/end_login_sessions'
import { forgetUnconfirmedAt } from '#accounts/queries/forget_unconfirmed'
import EmailChanged from '#accounts/events/email_changed'
import type EmailChange from '#accounts/models/email_change'
import User from '#accounts/models/user'

/** `loginSessionId` is the one that confirms, when it belongs to the same person: it goes on. */
type Input = { token: string; loginSession: { id: string; userId: string } | null }

/** Confirms one of the two addresses. Once both are, the address changes. */
export default class ConfirmEmailChange {
  async handle(input: Input) {
    try {
      return await transaction((trx) => this.#confirm(input, trx))
    } catch (error) {
      return addressRefusal(error)
    }
  }

  async #confirm({ token, loginSession }: Input, trx: Transaction) {
    const link = await changeLinkOf(token, trx)
    const change = link && (await emailChangeOf(link.emailChangeId, trx))
    if (!change || stateOf(change, link.side) !== 'valid') return refused('link_not_valid')

    const confirmed = link.side === 'new' ? 'newConfirmedAt' : 'presentConfirmedAt'
    await change.merge({ [confirmed]: clock.now() }).save()
    if (change.isConfirmed) await this.#complete(change, loginSession, trx)
    return done({ completed: change.completedAt !== null })
  }

  async #complete(change: EmailChange, session: Input['loginSession'], trx: Transaction) {
    const now = clock.now()
    const user = await User.query({ client: trx })
      .where('id', change.userId)
      .forUpdate()
      .firstOrFail()
    await change.merge({ completedAt: now }).save()
    await user.merge({ email: change.newEmail, emailConfirmedAt: now }).save()
    await forgetUnconfirmedAt(change.newEmail, trx)
    await endLoginSessions(user.id, trx, session?.userId === user.id ? session.id : undefined)
    await endLinks(user.id, trx)
    // One that waited for nothing but an address opens.
    if (user.role === 'student') await changeConsents(user.id, async () => done(), trx)
    await record(
      {
        actorId: user.id,
        action: 'accounts.email_changed',
        subject: { type: 'user', id: user.id },
      },
      trx
    )
    await announce(new EmailChanged({ emailChangeId: change.id }), trx)
  }
}
