import { BaseTransformer } from '@adonisjs/core/transformers'
import type { nearClockChange } from '#appointments/series_now'

type NearClockChange = NonNullable<ReturnType<typeof nearClockChange>>

/** From which hour on clocks move a weekly slot, and for whom. */
export default class ClockChangeTransformer extends BaseTransformer<NearClockChange> {
  toObject() {
    const { startsAt, changesFor } = this.resource
    return { startsAt, changesFor }
  }
}
