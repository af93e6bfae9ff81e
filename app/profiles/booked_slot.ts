import { clock } from '#core/clock'
import { announce } from '#core/events/announce'
import type { Transaction } from '#core/transaction'
import type { ChainableContract } from '@adonisjs/lucid/types/querybuilder'
import { AWAITED_DAYS } from '#profiles/interview_limits'
import type Interview from '#profiles/models/interview'
import InterviewSlot from '#profiles/models/interview_slot'
import InterviewNotNeeded from '#profiles/events/interview_not_needed'
import InterviewReleased from '#profiles/events/interview_released'

/** Narrows slots to those that this tutor has booked, of which nobody said yet what became of them. */
const isUnsettledOf = (tutorId: string) => (slots: ChainableContract) =>
  void slots
    .where('interview_slots.tutor_id', tutorId)
    .whereNull('interview_slots.withdrawn_at')
    .whereNull('interview_slots.interview_id')
    .whereNull('interview_slots.missing')

const unsettledSlots = (tutorId: string, client: Transaction) =>
  InterviewSlot.query({ client }).where(isUnsettledOf(tutorId))

/**
 * Narrows slots to the one that this tutor has booked: still to come, under way, or held and not noted yet. An interview
 * that nobody noted for days doesn't keep them from picking another.
 */
export const isBookedBy = (tutorId: string) => (slots: ChainableContract) => {
  const awaitedSince = clock.now().minus({ days: AWAITED_DAYS }).toJSDate()
  void slots.where(isUnsettledOf(tutorId)).where('interview_slots.ends_at', '>', awaitedSince)
}

/** The slot that this tutor has booked, or null. */
export const bookedSlot = (tutorId: string, client?: Transaction) =>
  InterviewSlot.query({ client }).where(isBookedBy(tutorId)).first()

/**
 * An interview was noted: the slots that have begun were for it, and so was one with the same person on that day. Those
 * still to come are for others again.
 */
export async function settleSlots(interview: Interview, trx: Transaction) {
  for (const slot of await unsettledSlots(interview.tutorId, trx).forUpdate()) {
    if (wasHeldIn(slot, interview)) await slot.merge({ interviewId: interview.id }).save()
    else await giveBack(slot, trx, InterviewNotNeeded)
  }
}

function wasHeldIn({ startsAt, interviewerId }: InterviewSlot, interview: Interview) {
  if (startsAt <= clock.now()) return true
  const sameDay = startsAt.toUTC().toISODate() === interview.heldOn
  return sameDay && interviewerId === interview.interviewerId
}

/** A decision was taken: what is still to come is for others again. */
export async function freeComingSlots(tutorId: string, trx: Transaction) {
  const coming = unsettledSlots(tutorId, trx).where('starts_at', '>', clock.now().toJSDate())
  for (const slot of await coming.forUpdate()) await giveBack(slot, trx, InterviewNotNeeded)
}

/** Gives a booked slot back to others, and tells the interviewer; when it isn't needed any more, the tutor too. */
export async function giveBack(
  slot: InterviewSlot,
  trx: Transaction,
  Event: typeof InterviewReleased | typeof InterviewNotNeeded = InterviewReleased
) {
  const { id: slotId, interviewerId } = slot
  const event = new Event({
    slotId,
    interviewerId,
    tutorId: slot.tutorId!,
    bookedAt: slot.bookedAt!.toUTC().toISO()!,
    startsAt: slot.startsAt.toUTC().toISO()!,
  })
  await slot.useTransaction(trx).merge({ tutorId: null, bookedAt: null }).save()
  await announce(event, trx)
}
