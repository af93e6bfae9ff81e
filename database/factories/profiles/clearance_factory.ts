import { clock } from '#core/clock'
import Interview from '#profiles/models/interview'
import Application from '#profiles/models/application'
import InterviewSlot from '#profiles/models/interview_slot'
import BackgroundCheck from '#profiles/models/background_check'
import CharterAcceptance from '#profiles/models/charter_acceptance'
import ApplicationDecision from '#profiles/models/application_decision'
import { currentLegalText } from '#accounts/queries/current_legal_text'
import { createStaff } from '#database/factories/accounts/user_factory'

/** What differs from a tutor who passed every step today. */
export type Clearance = {
  interviewFavourable?: boolean
  checkFavourable?: boolean
  shownOn?: string
  expiresOn?: string
}

const newStaffId = async () => {
  const { id } = await createStaff()
  return id
}

const today = () => clock.now().toISODate()

export async function acceptCharter(tutorId: string) {
  const { version } = await currentLegalText('charter')
  return CharterAcceptance.create({ tutorId, version, acceptedOn: today() })
}

export async function noteInterview(tutorId: string, values: Partial<Interview> = {}) {
  const interviewerId = values.interviewerId ?? (await newStaffId())
  const recordedBy = values.recordedBy ?? interviewerId
  const held = { heldOn: today(), favourable: true, ...values, interviewerId, recordedBy }
  return Interview.create({ tutorId, ...held })
}

export async function recordCheck(tutorId: string, values: Partial<BackgroundCheck> = {}) {
  const checkerId = values.checkerId ?? (await newStaffId())
  return BackgroundCheck.create({
    tutorId,
    kind: 'criminal_record_extract',
    shownOn: today(),
    favourable: true,
    expiresOn: clock.now().plus({ years: 3 }).toISODate(),
    ...values,
    checkerId,
  })
}

/** Charter, interview by one member of staff, check and decision by another. */
export async function clearTutor(tutorId: string, steps: Clearance = {}) {
  const { interviewFavourable = true, checkFavourable = true, shownOn, expiresOn } = steps
  await acceptCharter(tutorId)
  const interview = await noteInterview(tutorId, { favourable: interviewFavourable })
  const check = await recordCheck(tutorId, {
    favourable: checkFavourable,
    ...(shownOn && { shownOn }),
    ...(expiresOn && { expiresOn }),
  })
  await decideOn(tutorId, interview, check)
}

async function decideOn(tutorId: string, interview: Interview, check: BackgroundCheck) {
  const application = await Application.findByOrFail('tutorId', tutorId)
  const decidedBy = check.checkerId
  await application.merge({ state: 'cleared', decidedBy, decidedAt: clock.now() }).save()
  await ApplicationDecision.create({
    applicationId: application.id,
    outcome: 'cleared',
    decidedBy,
    interviewId: interview.id,
    interviewerId: interview.interviewerId,
    interviewRecordedBy: interview.recordedBy,
    checkId: check.id,
  })
}

/** An interview slot in so many hours, free unless a tutor is named. */
export async function createSlot(hours = 48, values: Partial<InterviewSlot> = {}) {
  const interviewerId = values.interviewerId ?? (await newStaffId())
  const startsAt = clock.now().plus({ hours })
  return InterviewSlot.create({
    startsAt,
    endsAt: startsAt.plus({ minutes: 30 }),
    bookedAt: values.tutorId ? clock.now() : null,
    ...values,
    interviewerId,
  })
}
