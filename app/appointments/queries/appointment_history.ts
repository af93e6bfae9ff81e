import db from '@adonisjs/lucid/services/db'

export type HistoryLine = { actorId: string | null; action: string; happenedAt: Date }

/** What happened to an appointment, from the journal, oldest first. */
export async function appointmentHistory(appointmentId: string): Promise<HistoryLine[]> {
  const rows = await db
    .from('audit_entries')
    .where({ subject_type: 'appointment', subject_id: appointmentId })
    .where('action', 'like', 'appointments.%')
    .orderBy('created_at')
    .orderBy('id')
    .select('actor_id', 'action', 'created_at')
  return rows.map((row) => ({
    actorId: row.actor_id,
    action: row.action,
    happenedAt: row.created_at,
  }))
}
