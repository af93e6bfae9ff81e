import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Closed } from '#planning/queries/calendar_shading'

/** When nothing may be proposed to the other of a pair, for whoever chooses a time in the calendar. */
export default class ClosedTransformer extends BaseTransformer<Closed> {
  toObject() {
    const { pairId, firstName, times } = this.resource
    return {
      pairId,
      firstName,
      times: times.map(({ from, until, why, unlessMoved }) => ({ from, until, why, unlessMoved })),
    }
  }
}
