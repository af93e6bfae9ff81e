import { BaseTransformer } from '@adonisjs/core/transformers'
import { dueTimes } from '#homework/usual_due'
import type { CurrentPair } from '#matching/queries/current_pairs'

/** A student whom homework can be set, with their own clock for its due time. */
export default class PairChoiceTransformer extends BaseTransformer<CurrentPair> {
  toObject() {
    const { id, otherFirstName } = this.resource
    return { id, otherFirstName }
  }

  forDueTime() {
    const { otherTimeZone } = this.resource
    return { ...this.toObject(), otherTimeZone, ...dueTimes(otherTimeZone) }
  }
}
