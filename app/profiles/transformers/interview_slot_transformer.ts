import { clock } from '#core/clock'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { CHANGE_HOURS } from '#profiles/interview_limits'
import type { SlotRow } from '#profiles/queries/own_application'

/** A slot as a tutor picks it: when, and with whom. */
export default class InterviewSlotTransformer extends BaseTransformer<SlotRow> {
  toObject() {
    const { id, starts_at: startsAt, ends_at: endsAt } = this.resource
    return {
      id,
      startsAt: clock.at(startsAt).toISO(),
      endsAt: clock.at(endsAt).toISO(),
      interviewer: { name: this.resource.first_name, timeZone: this.resource.time_zone },
      begun: clock.at(startsAt) <= clock.now(),
      over: clock.at(endsAt) <= clock.now(),
      mayChange: clock.at(startsAt) >= clock.now().plus({ hours: CHANGE_HOURS }),
    }
  }
}
