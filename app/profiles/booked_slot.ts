import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import InterviewSlot from '#profiles/models/interview_slot'
import InterviewReleased from '#profiles/events/interview_released'

/** The slot that this tutor has booked and that is still to come, or null. */
export function bookedSlot(tutorId: string, client?: Transaction) {
  return InterviewSlot.query({ client })
    .where('tutor_id', tutorId)
    .whereNull('withdrawn_at')
    .where('starts_at', '>', clock.now().toJSDate())
    .orderBy('starts_at')
    .first()
}

/** Gives a booked slot back to others, and tells the interviewer. */
export async function giveBack(slot: InterviewSlot, trx: Transaction) {
  const { id: slotId, interviewerId } = slot
  const event = new InterviewReleased({
    slotId,
    interviewerId,
    tutorId: slot.tutorId!,
    bookedAt: slot.bookedAt!.toUTC().toISO()!,
    startsAt: slot.startsAt.toUTC().toISO()!,
  })
  await slot.useTransaction(trx).merge({ tutorId: null, bookedAt: null }).save()
  await announce(event, trx)
}
