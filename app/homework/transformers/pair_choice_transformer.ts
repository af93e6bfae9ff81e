import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import type { CurrentPair } from '#matching/queries/current_pairs'

const USUAL_DAYS = 7
const USUAL_HOUR = 18
const LOCAL = "yyyy-MM-dd'T'HH:mm"

/** A student whom homework can be set, with their own clock for its due time. */
export default class PairChoiceTransformer extends BaseTransformer<CurrentPair> {
  toObject() {
    const { id, otherFirstName } = this.resource
    return { id, otherFirstName }
  }

  forDueTime() {
    const { otherTimeZone } = this.resource
    const now = clock.now().setZone(otherTimeZone)
    const usual = now.plus({ days: USUAL_DAYS }).set({ hour: USUAL_HOUR, minute: 0 })
    return {
      ...this.toObject(),
      otherTimeZone,
      nowLocal: now.toFormat(LOCAL),
      usualDueLocal: usual.toFormat(LOCAL),
    }
  }
}
