import { clock } from '#core/clock'
import { NOTICE_HOURS } from '#profiles/interview_limits'
import { slots, type SlotRow } from '#profiles/queries/own_application'

const SHOWN = 40

/** Interview slots that a tutor may pick now, the soonest first. */
export function freeSlots(): Promise<SlotRow[]> {
  return slots()
    .whereNull('interview_slots.tutor_id')
    .where('users.state', 'active')
    .where('starts_at', '>', clock.now().plus({ hours: NOTICE_HOURS }).toJSDate())
    .limit(SHOWN)
}
