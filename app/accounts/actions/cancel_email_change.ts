import { clock } from '#core/clock'
import { done, refused } from '#core/result'
import { transaction } from '#core/transaction'
import { changeLinkOf } from '#accounts/email_change_links'
import { emailChangeOf, stateOf } from '#accounts/email_change_state'

/** Stops a change of address, by a link that was sent to one of the two: "it wasn't me". */
export default class CancelEmailChange {
  handle({ token }: { token: string }) {
    return transaction(async (trx) => {
      const link = await changeLinkOf(token, trx)
      const change = link && (await emailChangeOf(link.emailChangeId, trx))
      if (!change) return refused('link_not_valid')
      const state = stateOf(change, link.side)
      if (state !== 'valid' && state !== 'confirmed') return refused('link_not_valid')
      await change.merge({ cancelledAt: clock.now() }).save()
      return done()
    })
  }
}
