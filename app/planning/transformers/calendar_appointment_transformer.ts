import { clock } from '#core/clock'
import { shownState } from '#appointments/shown_state'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { CalendarAppointmentRow } from '#planning/queries/calendar_appointments'

/** An hour, one proposed slot, or a week of a proposed weekly slot, in the calendar of one of its two people. */
export default class CalendarAppointmentTransformer extends BaseTransformer<CalendarAppointmentRow> {
  constructor(
    row: CalendarAppointmentRow,
    private viewer: { id: string }
  ) {
    super(row)
  }

  toObject() {
    const { id, state, starts_at: startsAt, ends_at: endsAt, plan } = this.resource
    const { expires_at: expiresAt, suspended } = this.resource
    const working = this.resource.working !== null
    const standing = { state, expiresAt, endsAt, suspended, working }
    return {
      id,
      weekly: this.resource.weekly ?? false,
      pairId: this.resource.pair_id,
      isMove: this.resource.moves_id !== null,
      startsAt,
      endsAt,
      plan,
      state: shownState(standing, clock.now().toJSDate()),
      leftOut: this.resource.left_out,
      proposedByOther: this.resource.proposer_id !== this.viewer.id,
      otherFirstName: this.resource.first_name,
      otherTimeZone: this.resource.time_zone,
    }
  }
}
