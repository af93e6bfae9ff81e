import { BaseTransformer } from '@adonisjs/core/transformers'
import type { SeriesHour } from '#appointments/queries/series_hours'

/** One of the next hours of a weekly slot, or one that is left out. */
export default class SeriesHourTransformer extends BaseTransformer<SeriesHour> {
  toObject() {
    const { id, starts_at: startsAt, ends_at: endsAt, state, left_out: leftOut } = this.resource
    return { id, startsAt, endsAt, state, leftOut }
  }
}
