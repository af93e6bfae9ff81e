import { BaseTransformer } from '@adonisjs/core/transformers'
import { occurrences, weekOf } from '#appointments/occurrences'
import type { OpenRule } from '#appointments/queries/known_ahead'

/** A weekly slot, or another time for one, that waits for an answer, by its first hour. */
export default class WaitingSeriesTransformer extends BaseTransformer<OpenRule> {
  constructor(
    rule: OpenRule,
    private viewer: { id: string }
  ) {
    super(rule)
  }

  toObject() {
    const { seriesId, proposerId, startsOn } = this.resource
    const [{ startsAt, endsAt }] = occurrences([this.resource], weekOf(startsOn), weekOf(startsOn))
    return { seriesId, byOther: proposerId !== this.viewer.id, startsAt, endsAt }
  }
}
