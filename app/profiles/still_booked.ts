import type { Transaction } from '#core/transaction'

type News = { subject_id: string; source: string; data: any }

/** Whether an interview is booked still, as it was when that was told: its source says the hour and since when. */
export async function stillBooked({ subject_id: id, source, data }: News, trx: Transaction) {
  const slot: { booked_at: Date } | null = await trx
    .from('interview_slots')
    .where({ id, starts_at: data.startsAt })
    .whereNotNull('booked_at')
    .whereNull('withdrawn_at')
    .select('booked_at')
    .first()
  return slot !== null && source === `${id}:${slot.booked_at.toISOString()}`
}
