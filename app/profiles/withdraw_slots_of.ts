import { clock } from '#core/clock'
import type { Transaction } from '#core/transaction'
import InterviewSlot from '#profiles/models/interview_slot'
import WithdrawInterviewSlot from '#profiles/actions/withdraw_interview_slot'

/** An interviewer's account was closed: their slots to come are withdrawn, and tutors who had booked one pick another. */
export async function withdrawSlotsOf(interviewerId: string, staffId: string, trx: Transaction) {
  const coming = await InterviewSlot.query({ client: trx })
    .where({ interviewer_id: interviewerId })
    .whereNull('withdrawn_at')
    .whereNull('interview_id')
    .where('starts_at', '>', clock.now().toJSDate())
    .orderBy('id')
  for (const { id: slotId } of coming) {
    await new WithdrawInterviewSlot().handle({ slotId, staffId }, trx)
  }
}
