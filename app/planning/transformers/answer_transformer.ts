import { BaseTransformer } from '@adonisjs/core/transformers'
import { clock } from '#core/clock'
import type { PendingAnswer } from '#appointments/queries/pending_answers'

const iso = (date: Date) => clock.at(date).toISO()

/** A proposal that waits for this person's answer. */
export default class AnswerTransformer extends BaseTransformer<PendingAnswer> {
  toObject() {
    const { id, plan, otherFirstName, otherTimeZone, otherPhoto, byTeam, slots } = this.resource
    return {
      id,
      plan,
      otherFirstName,
      otherTimeZone,
      otherPhoto,
      byTeam,
      slots: slots.map((slot) => ({
        id: slot.id,
        startsAt: iso(slot.startsAt),
        endsAt: iso(slot.endsAt),
        taken: slot.taken,
      })),
    }
  }
}
