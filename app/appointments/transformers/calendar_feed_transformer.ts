import { BaseTransformer } from '@adonisjs/core/transformers'
import type { feedAddress } from '#appointments/feed_address'

/** The private address of a person's calendar, for that person. */
export default class CalendarFeedTransformer extends BaseTransformer<
  ReturnType<typeof feedAddress>
> {
  toObject() {
    return this.pick(this.resource, ['https', 'webcal'])
  }
}
