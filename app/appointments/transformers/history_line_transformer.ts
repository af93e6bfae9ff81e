import { whoseDeed } from '#appointments/whose_deed'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { HistoryLine } from '#appointments/queries/appointment_history'

const EVENTS = {
  'appointments.slot_proposed': 'proposed',
  'appointments.slot_accepted': 'confirmed',
  'appointments.slot_declined': 'declined',
  'appointments.slot_countered': 'countered',
  'appointments.move_proposed': 'move_proposed',
  'appointments.appointment_moved': 'moved',
  'appointments.proposal_overlapped': 'overlapped',
  'appointments.appointment_cancelled': 'cancelled',
  'appointments.hour_suspended': 'suspended',
  'appointments.series_changed': 'taken_up',
  'appointments.plan_written': 'planned',
  'appointments.attendance_given': 'attended',
  'appointments.attendance_disputed': 'disputed',
  'appointments.attendance_settled': 'settled',
  'appointments.appointment_completed': 'completed',
  'appointments.appointment_missed': 'missed',
} as const

/** One line of what happened; who did it is the viewer, the other, or the team. */
export default class HistoryLineTransformer extends BaseTransformer<HistoryLine> {
  constructor(
    line: HistoryLine,
    private viewer: { id: string },
    private two: { studentId: string; tutorId: string }
  ) {
    super(line)
  }

  toObject() {
    const { action, actorId, happenedAt } = this.resource
    return {
      became: EVENTS[action as keyof typeof EVENTS] ?? null,
      by: whoseDeed(actorId, this.viewer.id, this.two),
      happenedAt,
    }
  }
}
