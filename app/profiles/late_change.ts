import { clock } from '#core/clock'
import { CHANGE_HOURS } from '#profiles/interview_limits'
import type InterviewSlot from '#profiles/models/interview_slot'

/** Whether this booked slot begins too soon to be moved or given back; of one that has begun, ask first. */
export const isLate = ({ startsAt }: Pick<InterviewSlot, 'startsAt'>) =>
  startsAt < clock.now().plus({ hours: CHANGE_HOURS })
