import { BaseTransformer } from '@adonisjs/core/transformers'
import type { AvailableDay } from '#planning/availability_wash'

/** When somebody is available on a day, alone and together with the other of their pair. */
export default class AvailableDayTransformer extends BaseTransformer<AvailableDay> {
  toObject() {
    return this.pick(this.resource, ['day', 'own', 'shared', 'away'])
  }
}
