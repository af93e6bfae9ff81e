import type { PlanItem } from '#appointments/hour_plan'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What an hour may be about, for both of it. */
export default class PlanItemTransformer extends BaseTransformer<PlanItem> {
  toObject() {
    return this.pick(this.resource, ['kind', 'title', 'path'])
  }
}
