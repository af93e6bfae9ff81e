import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import { giveUpEmailChange } from '#accounts/end_links'
import EmailChangeAsked from '#accounts/events/email_change_asked'
import EmailChange from '#accounts/models/email_change'
import type User from '#accounts/models/user'

const LIFETIME = { days: 3 }

/** A new address is asked. One at a time: an earlier wish is withdrawn. The row must be locked: two tabs come one after the other. */
export async function beginEmailChange({ id, email }: User, newEmail: string, trx: Transaction) {
  await giveUpEmailChange(id, trx)
  const change = await EmailChange.create(
    { userId: id, presentEmail: email, newEmail, expiresAt: clock.now().plus(LIFETIME) },
    { client: trx }
  )
  await announce(new EmailChangeAsked({ emailChangeId: change.id }), trx)
}
