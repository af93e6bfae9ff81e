import { personNamed } from '#admin/resources/names'
import InterviewSlot from '#profiles/models/interview_slot'
import type { ResourceDefinition } from '#admin/adapter/definition'
import { openSlots } from '#admin/resources/profiles/open_slots'
import { noteMissedOfSlot } from '#admin/resources/profiles/note_missed'
import { withdrawSlot } from '#admin/resources/profiles/withdraw_slot'

/** Whether a slot is free, booked, held, missed, over or withdrawn, as SQL. */
export const slotState = (now: string) =>
  `(CASE WHEN interview_slots.withdrawn_at IS NOT NULL THEN 'withdrawn'
         WHEN interview_slots.interview_id IS NOT NULL THEN 'held'
         WHEN interview_slots.missing IS NOT NULL THEN 'missed'
         WHEN interview_slots.starts_at <= '${now}'::timestamptz THEN 'past'
         WHEN interview_slots.tutor_id IS NOT NULL THEN 'booked' ELSE 'free' END)`

export const interviewSlots: ResourceDefinition = {
  id: 'interview_slots',
  model: InterviewSlot,
  navigation: 'follow_up',
  columns: [
    ...['id', 'interviewerId', 'startsAt', 'endsAt'],
    ...['tutorId', 'bookedAt', 'missing', 'withdrawnAt'],
  ],
  calculated: {
    interviewer: personNamed('interview_slots.interviewer_id'),
    fullName: personNamed('interview_slots.tutor_id'),
    state: { kind: 'string', sql: ({ now }) => slotState(now) },
  },
  references: { interviewerId: 'users', tutorId: 'tutors' },
  values: {
    state: ['free', 'booked', 'held', 'missed', 'past', 'withdrawn'],
    missing: ['tutor', 'interviewer', 'nobody'],
  },
  title: 'interviewer',
  list: ['startsAt', 'endsAt', 'interviewer', 'state', 'fullName'],
  show: [
    ...['startsAt', 'endsAt', 'interviewerId', 'state'],
    ...['tutorId', 'bookedAt', 'missing', 'withdrawnAt'],
  ],
  filter: ['interviewer', 'fullName', 'state', 'startsAt'],
  sort: { sortBy: 'startsAt', direction: 'desc' },
  subjects: ['interview_slot'],
  actions: { new: openSlots, noteMissed: noteMissedOfSlot, withdrawSlot },
}
