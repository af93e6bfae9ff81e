import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Window } from '#profiles/availability'
import type { CurrentPair } from '#matching/queries/current_pairs'

export type Partner = CurrentPair & { windows: Window[] }

/** Somebody to propose a slot to, with the zone in which their clock stands and when they are available. */
export default class PartnerTransformer extends BaseTransformer<Partner> {
  toObject() {
    const { id: pairId, otherFirstName, otherRole, otherTimeZone, windows } = this.resource
    return { pairId, otherFirstName, otherRole, otherTimeZone, windows }
  }
}
