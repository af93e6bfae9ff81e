import { InterviewSlotSchema } from '#database/schema'

/** An hour that a member of staff keeps free for an interview, and who booked it. */
export default class InterviewSlot extends InterviewSlotSchema {}
