import type User from '#accounts/models/user'
import type { WeeklyOffer } from '#appointments/weekly_offers'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { hourAhead } from '#appointments/transformers/hour_ahead_transformer'

/** A time of the week that suits both, to be chosen, with what becomes of its weeks. */
export default class WeeklyOfferTransformer extends BaseTransformer<WeeklyOffer> {
  constructor(
    offer: WeeklyOffer,
    private viewer: Pick<User, 'id' | 'locale'>
  ) {
    super(offer)
  }

  toObject() {
    const { from: startsAt, until: endsAt, ahead } = this.resource
    return { startsAt, endsAt, ahead: ahead.map((hour) => hourAhead(hour, this.viewer)) }
  }
}
