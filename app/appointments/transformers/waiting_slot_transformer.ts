import { whoseDeed } from '#appointments/whose_deed'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { WaitingSlot } from '#appointments/queries/waiting_slots'

/** A single hour that waits for an answer. */
export default class WaitingSlotTransformer extends BaseTransformer<WaitingSlot> {
  constructor(
    slot: WaitingSlot,
    private viewer: { id: string },
    private two: { studentId: string; tutorId: string }
  ) {
    super(slot)
  }

  toObject() {
    const { id, proposerId, startsAt, endsAt } = this.resource
    return { id, by: whoseDeed(proposerId, this.viewer.id, this.two), startsAt, endsAt }
  }
}
