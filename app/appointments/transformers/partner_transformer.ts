import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Availability } from '#profiles/queries/availability_of'
import type { CurrentPair } from '#matching/queries/current_pairs'

export type Partner = CurrentPair & Availability

/** Somebody to propose a slot to, with the zone in which their clock stands and when they are available. */
export default class PartnerTransformer extends BaseTransformer<Partner> {
  toObject() {
    const {
      id: pairId,
      otherFirstName,
      otherRole,
      otherTimeZone,
      windows,
      absences,
    } = this.resource
    return { pairId, otherFirstName, otherRole, otherTimeZone, windows, absences }
  }
}
