import { BaseTransformer } from '@adonisjs/core/transformers'
import type { CurrentPair } from '#matching/queries/current_pairs'

/** The other of a working pair, whose clock is shown beside one's own. */
export default class CalendarPartnerTransformer extends BaseTransformer<CurrentPair> {
  toObject() {
    const { id: pairId, otherFirstName: firstName, otherTimeZone: timeZone } = this.resource
    return { pairId, firstName, timeZone }
  }
}
