import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { photoUrl } from '#profiles/photo_url'
import { shownPhoto } from '#profiles/queries/shown_photo'
import { IS_TAKEN } from '#appointments/queries/taken_slot'
import { workingPairs } from '#matching/queries/working_pairs'
import { ownAppointments } from '#appointments/queries/own_appointments'

export type PendingAnswer = {
  id: string
  pairId: string
  plan: string
  otherFirstName: string
  otherTimeZone: string
  otherPhoto: string | null
  /** The team proposes it, to both. */
  byTeam: boolean
  /** Those to come, earliest first; never empty. One at which either of the two has something else is taken. */
  slots: { id: string; startsAt: Date; endsAt: Date; taken: boolean }[]
}

/** The proposals that wait for this person's answer and can still be accepted, their pair being a working one, as rows. */
export function pendingAnswerRows(userId: string) {
  const now = clock.now().toJSDate()
  return ownAppointments(userId)
    .join('slots', 'slots.appointment_id', 'appointments.id')
    .where('appointments.state', 'proposed')
    .whereIn('appointments.pair_id', workingPairs().select('pairs.id'))
    .whereNull('appointments.starts_at')
    .whereNot('proposer_id', userId)
    .where('appointments.expires_at', '>', now)
    .where('slots.starts_at', '>', now)
    .groupBy('appointments.id', 'other.id')
    .orderByRaw('min(slots.starts_at), appointments.id')
    .select('appointments.id', 'appointments.pair_id', 'appointments.plan')
    .select('other.id as other_id', 'other.first_name', 'other.time_zone')
    .select(shownPhoto('other.id', 'other_photo'))
    .select(db.raw('appointments.proposer_id <> other.id AS by_team'))
    .select(slotsOfEach())
}

const slotsOfEach = () =>
  db.raw(`json_agg(json_build_object('id', slots.id, 'startsAt', slots.starts_at, 'endsAt', slots.ends_at,
    'taken', ${IS_TAKEN}) ORDER BY slots.starts_at) AS slots`)

export const toPendingAnswer = (row: any): PendingAnswer => ({
  id: row.id,
  pairId: row.pair_id,
  plan: row.plan,
  otherFirstName: row.first_name,
  otherTimeZone: row.time_zone,
  otherPhoto: photoUrl(row.other_id, row.other_photo),
  byTeam: row.by_team,
  slots: row.slots.map((slot: any) => ({
    id: slot.id,
    startsAt: new Date(slot.startsAt),
    endsAt: new Date(slot.endsAt),
    taken: slot.taken,
  })),
})
