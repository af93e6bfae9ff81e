import type { DateTime } from 'luxon'
import { clock } from '#core/clock'
import { SeriesRuleSchema } from '#database/schema'
import type { Transaction } from '#core/transaction'

type Answer = { state: 'accepted' | 'declined' | 'cancelled'; answeredBy: string }

/** When the hours of a series are, from its first day on. It is a proposal until the other accepts. */
export default class SeriesRule extends SeriesRuleSchema {
  hasExpired(now: DateTime) {
    return this.state === 'expired' || (this.state === 'proposed' && this.expiresAt <= now)
  }

  /** Compare and swap: answers a rule that is still proposed, and in time. False when somebody was faster. */
  static async answer(id: string, answer: Answer, trx: Transaction) {
    const now = clock.now().toJSDate()
    const [changed] = await this.query({ client: trx })
      .where({ id, state: 'proposed' })
      .where('expiresAt', '>', now)
      .update({ ...answer, answeredAt: now, updatedAt: now })
    return Number(changed) === 1
  }
}
