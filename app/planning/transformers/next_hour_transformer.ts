import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import { photoUrl } from '#profiles/photo_url'
import { joinClosesAt, joinOpensAt } from '#appointments/slot_limits'
import type { WeekHour } from '#planning/queries/week_hours'

const iso = (date: Date) => clock.at(date).toISO()

/** The hour that today begins with, and when one may join it. */
export default class NextHourTransformer extends BaseTransformer<WeekHour> {
  toObject() {
    const hour = this.resource
    return {
      id: hour.id,
      pairId: hour.pair_id,
      startsAt: iso(hour.starts_at),
      endsAt: iso(hour.ends_at),
      joinOpensAt: iso(joinOpensAt(hour.starts_at)),
      joinClosesAt: iso(joinClosesAt(hour.ends_at)),
      plan: hour.plan,
      otherId: hour.other_id,
      otherFirstName: hour.other_first_name,
      otherPhoto: photoUrl(hour.other_id, hour.other_photo),
      otherTimeZone: hour.other_time_zone,
    }
  }

  /** One of the week strip. */
  forStrip() {
    const { id, otherFirstName, startsAt } = this.toObject()
    return { id, otherFirstName, startsAt }
  }
}
