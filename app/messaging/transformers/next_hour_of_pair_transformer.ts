import { clock } from '#core/clock'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { NextHourOfPair } from '#messaging/queries/next_hour_of_pair'

/** The next hour, beside the messages of its two people. */
export default class NextHourOfPairTransformer extends BaseTransformer<NextHourOfPair> {
  toObject() {
    const { id, starts_at: startsAt, ends_at: endsAt } = this.resource
    return { id, startsAt: clock.at(startsAt).toISO(), endsAt: clock.at(endsAt).toISO() }
  }
}
