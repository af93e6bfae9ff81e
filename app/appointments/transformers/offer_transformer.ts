import type { Range } from '#profiles/ranges'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A slot that suits both, to be ticked. */
export default class OfferTransformer extends BaseTransformer<Range> {
  toObject() {
    const { from: startsAt, until: endsAt } = this.resource
    return { startsAt, endsAt }
  }
}
