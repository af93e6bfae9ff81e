import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import User from '#accounts/models/user'
import Application from '#profiles/models/application'
import type { CurrentAdmin } from '#admin/current_admin'
import { mayBecome } from '#profiles/application_state'
import { missingToClear } from '#profiles/decision_rules'
import { isOnlyActiveStaff } from '#profiles/queries/is_staff'
import { clearanceSteps } from '#profiles/queries/clearance_steps'

/** What the note of an interview begins with: today, who may have held it, and who had it booked. */
export async function interviewForm(applicationId: string, { id: staffId }: CurrentAdmin) {
  const staff = await db
    .from('users')
    .where({ role: 'staff', state: 'active' })
    .orderByRaw('family_name COLLATE "fr-x-icu", first_name COLLATE "fr-x-icu"')
    .select('id', 'first_name', 'family_name')
  return {
    today: clock.now().toISODate(),
    interviewerId: (await bookedInterviewer(applicationId)) ?? staffId,
    staff: staff.map((one) => ({ id: one.id, name: `${one.first_name} ${one.family_name}` })),
  }
}

async function bookedInterviewer(applicationId: string): Promise<string | undefined> {
  const slot = await db
    .from('interview_slots')
    .join('applications', 'applications.tutor_id', 'interview_slots.tutor_id')
    .where('applications.id', applicationId)
    .whereNull('withdrawn_at')
    .orderBy('starts_at', 'desc')
    .select('interviewer_id')
    .first()
  return slot?.interviewer_id
}

/** What a decision begins with: each step as it stands, and what keeps this member of staff from deciding. */
export async function decisionForm(applicationId: string, { id: staffId }: CurrentAdmin) {
  const { tutorId, state } = await Application.findOrFail(applicationId)
  const steps = await clearanceSteps(tutorId)
  const { interview, check, charterAccepted } = steps
  const interviewer = interview && (await User.find(interview.interviewerId))
  const own = interview?.interviewerId === staffId
  return {
    charterAccepted,
    interview: interview && {
      heldOn: interview.heldOn,
      favourable: interview.favourable,
      by: interviewer ? `${interviewer.firstName} ${interviewer.familyName}` : '',
    },
    check: check && {
      kind: check.kind,
      shownOn: check.shownOn,
      expiresOn: check.expiresOn,
      favourable: check.favourable,
    },
    missing: missingToClear(steps),
    mayClear: mayBecome(state, 'cleared'),
    mayRefuse: mayBecome(state, 'refused'),
    interviewedOneself: own,
    mayDecideAlone: own && (await isOnlyActiveStaff(staffId, db.connection())),
  }
}
