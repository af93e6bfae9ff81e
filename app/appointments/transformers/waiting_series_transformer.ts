import { BaseTransformer } from '@adonisjs/core/transformers'
import { firstHour } from '#appointments/occurrences'
import type { OpenRule } from '#appointments/queries/open_rules'

/** A weekly slot, or another time for one, that waits for an answer, by its first hour. */
export default class WaitingSeriesTransformer extends BaseTransformer<OpenRule> {
  constructor(
    rule: OpenRule,
    private viewer: { id: string }
  ) {
    super(rule)
  }

  toObject() {
    const { seriesId, proposerId } = this.resource
    const { startsAt, endsAt } = firstHour(this.resource)
    return { seriesId, byOther: proposerId !== this.viewer.id, startsAt, endsAt }
  }
}
