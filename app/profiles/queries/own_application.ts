import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { isBookedBy } from '#profiles/booked_slot'
import { reapplyOn } from '#profiles/reapplication'
import { isCleared } from '#profiles/queries/cleared_tutors'
import type { ApplicationState } from '#profiles/application_state'
import { clearanceSteps, type ClearanceSteps } from '#profiles/queries/clearance_steps'

export type OwnApplication = ClearanceSteps & {
  state: ApplicationState
  submittedAt: Date | null
  /** The day from which a refused tutor may apply again, YYYY-MM-DD. */
  reapplyOn: string | null
  cleared: boolean
  slot: SlotRow | null
}

export type SlotRow = {
  id: string
  starts_at: Date
  ends_at: Date
  first_name: string
  time_zone: string
}

/** A tutor's own application, with each of its steps as it stands now. */
export async function ownApplication(tutorId: string): Promise<OwnApplication> {
  const [application, steps, slot, cleared] = await Promise.all([
    db
      .from('applications')
      .where('tutor_id', tutorId)
      .select('state', 'submitted_at', 'decided_at')
      .first(),
    clearanceSteps(tutorId),
    slots().where(isBookedBy(tutorId)).first() as Promise<SlotRow | null>,
    isCleared(tutorId),
  ])
  const state: ApplicationState = application?.state ?? 'draft'
  const submittedAt: Date | null = application?.submitted_at ?? null
  return {
    ...{ ...steps, state, submittedAt, slot, cleared },
    interview: isOf(submittedAt, steps.interview) ? steps.interview : null,
    reapplyOn: state === 'refused' ? await reapplyOn(clock.at(application.decided_at)) : null,
  }
}

/** An interview that was noted before the application was sent was for an earlier one, that was refused. */
const isOf = (submittedAt: Date | null, interview: ClearanceSteps['interview']) =>
  !submittedAt || !interview || clock.at(interview.recordedAt) >= clock.at(submittedAt)

export const slots = () =>
  db
    .from('interview_slots')
    .join('users', 'users.id', 'interview_slots.interviewer_id')
    .whereNull('withdrawn_at')
    .orderBy('starts_at')
    .orderBy('interview_slots.id')
    .select('interview_slots.id', 'starts_at', 'ends_at', 'first_name', 'time_zone')
