import db from '@adonisjs/lucid/services/db'
import { clock } from '#core/clock'
import { settings } from '#core/settings'
import { notedFrom } from '#core/noted_lately'
import { dayOfText } from '#accounts/before_text'
import { currentLegalText } from '#accounts/queries/current_legal_text'
import User from '#accounts/models/user'
import Application from '#profiles/models/application'
import type { CurrentAdmin } from '#admin/current_admin'
import { holdsUntil, shownFrom } from '#profiles/check_dates'
import { mayBecome } from '#profiles/application_state'
import { missingToClear, stakeIn } from '#profiles/decision_rules'
import { colleagues } from '#profiles/queries/colleagues'
import { interviewsOf } from '#profiles/queries/interviews_of'
import { clearanceSteps } from '#profiles/queries/clearance_steps'

/** What the note of a signed charter begins with: today, and since when there is that version. */
export async function charterForm() {
  const { publishedAt } = await currentLegalText('charter')
  return { today: clock.now().toISODate(), from: dayOfText(publishedAt) }
}

/** What the note of an interview begins with: today, who may have held it, and who had it booked. */
export async function interviewForm(applicationId: string, { id: staffId }: CurrentAdmin) {
  const team = await colleagues()
  const today = clock.now().toISODate()
  return {
    today,
    from: notedFrom(today),
    interviewerId: (await bookedInterviewer(applicationId)) ?? staffId,
    staff: team.filter(({ active }) => active),
  }
}

/** What the note of a check begins with: today, and the days that the settings allow. */
export async function checkForm() {
  const limits = await settings.get()
  const today = clock.now().toISODate()
  const tomorrow = clock.now().plus({ days: 1 }).toISODate()
  return {
    ...{ today, shownFrom: shownFrom(today, limits) },
    ...{ tomorrow, until: holdsUntil(today, limits) },
  }
}

/** What opening slots begins with: who may hold them, oneself first of all. */
export async function slotsForm({ id: interviewerId }: CurrentAdmin) {
  const team = await colleagues()
  return { interviewerId, staff: team.filter(({ active }) => active) }
}

async function bookedInterviewer(applicationId: string): Promise<string | undefined> {
  const slot = await db
    .from('interview_slots')
    .join('applications', 'applications.tutor_id', 'interview_slots.tutor_id')
    .where('applications.id', applicationId)
    .whereNull('withdrawn_at')
    .whereNull('missing')
    .orderBy('starts_at', 'desc')
    .select('interviewer_id')
    .first()
  return slot?.interviewer_id
}

/** What a decision begins with: each step as it stands, and what keeps this member of staff from deciding. */
export async function decisionForm(applicationId: string, { id: staffId }: CurrentAdmin) {
  const application = await Application.findOrFail(applicationId)
  const { tutorId, state } = application
  const steps = await clearanceSteps(tutorId)
  const { interview, check, charterAccepted } = steps
  const interviewer = interview && (await User.find(interview.interviewerId))
  const stake = stakeIn(await interviewsOf(application, interview?.id), staffId)
  const team = await colleagues()
  const others = team.filter(({ id }) => id !== staffId)
  return {
    seen: state,
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
    stake,
    /** Whom the only active member of staff may name as away; null where somebody else decides. */
    absent: stake && others.every(({ active }) => !active) ? others : null,
  }
}
