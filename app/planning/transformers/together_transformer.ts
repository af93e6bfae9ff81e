import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Together } from '#planning/queries/calendar_shading'

/** When the two of a pair are available at once, for whoever drags an hour of that pair. */
export default class TogetherTransformer extends BaseTransformer<Together> {
  toObject() {
    const { pairId, days } = this.resource
    return { pairId, days: days.map(({ day, shared }) => ({ day, shared })) }
  }
}
