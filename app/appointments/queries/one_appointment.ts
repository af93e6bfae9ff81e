import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import type Appointment from '#appointments/models/appointment'
import { workingPair } from '#appointments/queries/working_pair'
import { IS_TAKEN } from '#appointments/queries/taken_slot'
import { ownAppointments } from '#appointments/queries/own_appointments'

export type OneAppointment = Pick<
  Appointment,
  | 'id'
  | 'pairId'
  | 'studentId'
  | 'tutorId'
  | 'proposerId'
  | 'state'
  | 'plan'
  | 'reason'
  | 'shortNotice'
  | 'seriesId'
  | 'leftOut'
  | 'suspended'
> & {
  startsAt: Date | null
  endsAt: Date | null
  expiresAt: Date | null
  /** The hour that this proposal would move, and when it begins. */
  movesId: string | null
  movesFrom: Date | null
  /** The open proposal that would move this hour. */
  moveId: string | null
  /** The proposal that answers this one. */
  counterId: string | null
  otherId: string
  otherFirstName: string
  otherRole: 'student' | 'tutor'
  otherTimeZone: string
  /** With less notice than these hours, a cancellation or a move is late. */
  shortNoticeHours: number
  /** Where the two meet. */
  conversationId: string | null
  /** Whether the two may plan at this moment. */
  working: boolean
  /** What was proposed, earliest first; never empty. */
  slots: {
    id: string
    startsAt: Date
    endsAt: Date
    /** One of the two has something else then: it can't be accepted. */
    taken: boolean
  }[]
}

/**
 * One appointment of this person, in one query.
 *
 * @throws E_ROW_NOT_FOUND, a 404, for a stranger's as for one that does not exist.
 */
export async function oneAppointment(userId: string, id: string): Promise<OneAppointment> {
  const row = await ownAppointments(userId)
    .where('appointments.id', id)
    .select('appointments.*')
    .select(
      db.from('conversations').whereColumn('pair_id', 'pairs.id').select('id').as('conversation_id')
    )
    .select(linked('moves_from', 'starts_at', 'linked.id = appointments.moves_id'))
    .select(
      linked(
        'move_id',
        'id',
        `linked.moves_id = appointments.id AND linked.state = 'proposed' AND linked.expires_at > :now`
      )
    )
    .select(db.raw('(SELECT short_notice_hours FROM settings) AS short_notice_hours'))
    .select(linked('counter_id', 'id', 'linked.counters_id = appointments.id'))
    .select('other.id as other_id', 'other.first_name', 'other.role', 'other.time_zone')
    .select(workingPair())
    .select(
      db.raw(`(SELECT json_agg(json_build_object('id', id, 'startsAt', starts_at, 'endsAt', ends_at,
        'taken', ${IS_TAKEN}) ORDER BY starts_at)
        FROM slots WHERE appointment_id = appointments.id) AS slots`)
    )
    .firstOrFail()
  return toOneAppointment(row)
}

/** One value of another appointment that this one is linked with. */
const linked = (name: string, value: string, condition: string) =>
  db.raw(`(SELECT linked.${value} FROM appointments linked WHERE ${condition}) AS ${name}`, {
    now: clock.now().toJSDate(),
  })

const toOneAppointment = (row: any): OneAppointment => ({
  id: row.id,
  pairId: row.pair_id,
  studentId: row.student_id,
  tutorId: row.tutor_id,
  proposerId: row.proposer_id,
  state: row.state,
  plan: row.plan,
  reason: row.reason,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  shortNotice: row.short_notice,
  shortNoticeHours: row.short_notice_hours,
  seriesId: row.series_id,
  leftOut: row.left_out,
  suspended: row.suspended,
  expiresAt: row.expires_at,
  movesId: row.moves_id,
  movesFrom: row.moves_from,
  moveId: row.move_id,
  counterId: row.counter_id,
  otherId: row.other_id,
  otherFirstName: row.first_name,
  otherRole: row.role,
  otherTimeZone: row.time_zone,
  conversationId: row.conversation_id,
  working: row.working !== null,
  slots: (row.slots ?? []).map((slot: any) => ({
    id: slot.id,
    startsAt: new Date(slot.startsAt),
    endsAt: new Date(slot.endsAt),
    taken: slot.taken,
  })),
})
