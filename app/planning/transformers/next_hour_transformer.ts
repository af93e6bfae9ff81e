import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import { photoUrl } from '#profiles/photo_url'
import { planFrom } from '#homework/queries/plan_source'
import { joinTimes, type JoinWindow } from '#appointments/join_window'
import type { WeekHour } from '#planning/queries/week_hours'

const iso = (date: Date) => clock.at(date).toISO()

/** The hour that today begins with, and when one may join it. */
export default class NextHourTransformer extends BaseTransformer<WeekHour> {
  constructor(
    hour: WeekHour,
    private window: JoinWindow
  ) {
    super(hour)
  }

  toObject() {
    const hour = this.resource
    const join = joinTimes({ startsAt: hour.starts_at, endsAt: hour.ends_at }, this.window)
    return {
      id: hour.id,
      pairId: hour.pair_id,
      startsAt: iso(hour.starts_at),
      endsAt: iso(hour.ends_at),
      joinOpensAt: iso(join.opensAt),
      joinClosesAt: iso(join.closesAt),
      suspended: hour.working === null,
      hasRoom: hour.has_room,
      plan: hour.plan,
      planItems: hour.plan_source ? planFrom(hour.plan_source) : [],
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
