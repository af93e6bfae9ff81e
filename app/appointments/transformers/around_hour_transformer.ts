import { clock } from '#core/clock'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { isJoinable, joinTimes } from '#appointments/join_window'
import type { AroundHour } from '#appointments/queries/around_hour'

/** The way into an hour, for one of its two people. */
export default class AroundHourTransformer extends BaseTransformer<AroundHour> {
  toObject() {
    return { join: this.#join() }
  }

  #join() {
    const { hour, window, hasRoom } = this.resource
    if (hour.state !== 'confirmed' || !hour.working) return null
    const times = { startsAt: hour.startsAt!, endsAt: hour.endsAt! }
    return {
      ...joinTimes(times, window),
      open: isJoinable(times, clock.now().toJSDate(), window),
      room: hasRoom,
    }
  }
}
