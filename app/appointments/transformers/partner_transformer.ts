import { BaseTransformer } from '@adonisjs/core/transformers'
import type { CurrentPair } from '#matching/queries/current_pairs'

/** Somebody to propose a slot to, with the zone in which their clock stands. */
export default class PartnerTransformer extends BaseTransformer<CurrentPair> {
  toObject() {
    const { id: pairId, otherFirstName, otherRole, otherTimeZone } = this.resource
    return { pairId, otherFirstName, otherRole, otherTimeZone }
  }
}
